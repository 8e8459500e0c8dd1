id: b-0054
genre: news
where: US-SD
published: 2010-03-18
title: Council OKs water rate; dog 'Felony' must be leashed
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: nothing to protect; council meeting; dog's name

PRAIRIE BUTTE — Water is going up two dollars, starting in May.

The city council voted 5-0 on Monday night, in a meeting at which most of the discussion dealt with a dog.

[[K p2 name|Marlys Tveit]] complained that a blue heeler named Felony had chased her mail. Mayor [[K p1 name|Dwight Red Hawk]] asked if Felony had any priors. Ms. [[K p2 name|Tveit]] did not find it funny, the minutes say, "at first."

The finance officer read the bills. A motion to fix the pothole by the elevator was tabled until it can be found under the snow.

[[K p3 name|Jan Oberle]], for the Butte Pioneer
