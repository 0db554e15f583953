"""The law of a day: statutes, reviews, renewals, catalogues, retirement ages, and how lately each table was checked."""
