id: af0093
genre: news
where: US-TN
published: 2017-07-06
title: Guitar dealer in court over 'consignment' debts
person p1: role=accused age=49 protected=no why=adult-accused
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
note: innocent words: sold, kept, promised, the debt, customers, appointments

NASHVILLE — Old guitars came in the front door by appointment and went out of the back one without their owners knowing.

[[K p1 name|Ellis Grantham]], 49, is charged with theft of eleven instruments left with him on consignment. Prosecutors say he sold them to customers overseas, promised each owner his share "by the weekend," and met the first debt with the second man's guitar.

"He took appointments for her like she was a doctor," said [[K p2 name|Clyde Winchell]], 62, about a 1954 Telecaster that he'd called Sweetheart. "I was told that a dentist in Osaka had her for the night, to see how she played. Next I hear he'd bought her."

Assistant District Attorney [[K p3 name|Pilar Dominguez]] hopes to get Sweetheart home. The dentist is said to be willing, for what he paid.
