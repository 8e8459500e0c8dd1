id: y0062
genre: blog
where: US-CA
published: 2016-11-27
title: Thanksgiving at the shelter
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
screen: labor-trafficking
note: NGO blog with pseudonym but leaks via photo alt text, shelter street, home town speciality

We don't say her name here. Call her Rosamie. She's 38 and this was the first turkey she did not have to serve.

Some of you followed the trial: eleven years in a diplomat's brother's house in Carson, a mattress in the garage, a dog that ate first. The couple, [[K p3 name|Amadeo]] and [[K p4 name|Corazon Villaflor-Reyes]], told her that $200 a month was going home to Iloilo. None of it went. They told her also that the police shoot people with no papers. They are awaiting sentence.

On Thursday "Rosamie" took over the kitchen at [[W p1 address|Bahay Pag-asa, 1416 Figwood Court]], and by two o'clock there was pancit. She laughed so much that she had to go sit on the step.

She's learning to drive. If you see [[W p1 vehicle|a red Corolla with a STUDENT DRIVER magnet upside down]], wave!

![[[W p1 name|Luzviminda Sobrepeña]] in apron, laughing](/img/2016/[[W p1 photo|luz-thanksgiving.jpg]])

In gratitude,
[[K p2 name|Analyn Trias-Goldberg]], program director
