id: ab0032
genre: filing
where: US-CO
published: 2020-02-20
title: Verified Petition for Permanent Protection Order
person p1: role=victim age=34 protected=decide why=domestic-violence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim,witness age=8 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
note: adult DV victim D; husband is father of child witness so D; child W

COUNTY COURT, LARIMER COUNTY. Case No. [[D p1 id|20C 310]]
Petitioner: [[D p1 name|Hannah Sofia Lindqvist]], 34
Respondent: [[D p2 name|Brent Lindqvist]]

I ask the court to keep Respondent at least 100 yards away from me, from my place of work ([[D p1 employer|Poudre Valley Optical]]), and from our child's school, [[W p3 school|Timberline Montessori]].

Most recent incident. On Sunday, February 9, he pulled the phone from the wall and pushed me into the pantry. I have a cracked rib. He held the door shut. Our daughter [[W p3 name|Elsa]], who is 8, was under the kitchen table and saw all of it. She slid crackers under the pantry door to me.

Past incidents. He put my winter tires in the reservoir. There was a slap at the lake in 2018 that I explained away.

Are there weapons? A shotgun, in a case, in [[D p2 vehicle|the white Tacoma with the ski rack]].

I would like my address omitted from the copy he gets.

I swear under penalty of perjury that this is true. /s/ [[D p1 name|Hannah S. Lindqvist]]

Temporary order GRANTED. Return date March 5, 8:30, Courtroom 3B. [[K p4 name|M. Ojeda]], Magistrate
