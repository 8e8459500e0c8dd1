id: u0002
genre: news
where: IE
published: 2018-10-19
title: Councillors split on second car wash for Rathdooley
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: nothing to protect; car wash, debt, passport used innocently

RATHDOOLEY'S second hand car wash was the hot topic on Monday night, or rather the lukewarm soapy one.

[[K p3 name|Vasile Munteanu]], who has run the first for nine years behind the Maxol, objects to a rival forty metres from his gate. "I have a debt with the credit union for the canopy. I pay it. Now comes a man with no canopy," he wrote to the planners.

Cllr [[K p1 name|Bridie Mac Namara]] (FG) said competition never hurt anyone. Cllr [[K p2 name|Donal Tuohy]] (Ind) said it had hurt the two butchers, who were now none.

Area engineer [[K p4 name|Ciarán Dowd]] told members that the run-off would go to the foul sewer and that the applicant, [[K p5 name|Emmanuel Adjei]], had supplied drawings, a water balance and, "which we did not ask for," a colour copy of his passport. It had been returned to him by registered post.

Permission was recommended with eleven conditions. A decision is due before Hallowe'en. — [[K p6 name|Fionnuala Breen]]
