id: af0059
genre: school
where: US-ID
published: 2019-04-26
title: The Spud Gazette: a speaker who stayed
person p1: role=victim,witness age=17 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: survivor who chose to be named

By [[K p3 name|Hailey Brandt]], 11th grade

On Tuesday the speaker in the gym was [[K p1 name|Camila Ostrander]]. She said to put her full name in our paper, "spelled right, both words," so we did.

At 17 she left a foster home in Nampa with a man called [[K p2 name|Joel Kimmons]] who had bought her boots. He bought her dinner too. In Boise he told her that the dinners had to be paid for and introduced her to a man at a motor inn. There were others. [[K p2 name|Kimmons]] was sentenced to 15 years.

[[K p1 name|Ms. Ostrander]] showed us the boots. She keeps them in a bread bag.

Someone asked why she didn't run. "To where?" she said. Then she waited and let us try to answer.
