id: v0022
genre: school
where: US-AZ
published: 2011-01-26
title: San Tan Foothills Middle: Second Quarter Honors
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
screen: none
note: nothing to protect; an honor roll with children's names

Principal [[K p5 name|Dr. Ruth Etcitty]] is proud to present:

GRADE 7, All A's — [[K p1 name|Jordan Bencomo]], [[K p2 name|Thuy-Vi Dang]]
GRADE 8, All A's — [[K p3 name|Lincoln Haws]], [[K p4 name|Summer Rain Manuelito]]

[[K p2 name|Thuy-Vi]] also took the county spelling cup with "quarantine." [[K p3 name|Lincoln]] built the seismograph in the front hall, which recorded only the eighth-grade dance.

Ice cream for all four is on Friday, paid for by the Boosters.
