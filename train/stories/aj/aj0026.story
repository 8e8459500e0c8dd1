id: aj0026
genre: news
where: US-CO
published: 2006-12-01
title: Student cleared of false report; [[K p3 name|Rademacher]] now faces rape count
person p1: role=victim,accused age=20 protected=yes why=sexual-offence-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: none
note: victim of rape who had been charged as a liar; our own archive headline names her; rule 1 although charged

By [[K p8 name|Simon Achterberg]]

GREELEY — She was fingerprinted in the same week that she took midterms.

For nine months a junior at the university here has lived with a summons for filing a false report. On Thursday it was torn up. In its place a warrant was signed for [[K p3 name|Tanner Rademacher]], 23, a ski-shop manager, on one count of sexual assault of a helpless person.

"We got it as wrong as it can be got," said Police Chief [[K p4 name|Yvonne Littlebear]], who came to the post in September and reopened the file in October.

What changed was a box. A rape kit taken at the student health center in February had been logged under the wrong year. [[K p4 name|Littlebear]] had it tested. The profile is that of [[K p3 name|Rademacher]], booking number [[K p3 id|06-W-5521]], who had told officers that he'd never been in the apartment on [[W p1 address|Eleventh Avenue with the sofa on its roof]].

The former detective, [[K p5 name|Grant Scoville]], who signed the summons, retired in the spring. His report says the woman "giggled." It was read out in court by defense lawyer [[K p7 name|Ngozi Adeleke]], who did so without any expression. "Ms. [[W p1 name|Hruska]] laughs when she is terrified. Some people do," [[K p7 name|Adeleke]] said, then turned to the press row and asked that the surname not be used.

This newspaper does not name those who report rape. It must be said that in March we named this one. The story was headlined "[[W p1 name|Hruska]], 20, cried wolf, say police," and gave her dormitory job, [[W p1 employer|desk attendant at Wiebking Hall]]. It has been removed, though the link, [[W p1 url|/2006/03/bethany-hruska-false-rape.html]], was still working at press time.

A roommate, [[K p6 name|Pilar Domenech]], had heard knocking. "I told Detective [[K p5 name|Scoville]] that she was on the floor. He asked me if she was a drama major," [[K p6 name|Domenech]] said. "She is. What has that to do with it? She was [[W p1 other|Antigone in the fall show]]."

[[W p2 name|Walt Hruska]], a beet farmer from [[W p2 address|the Gill crossroads]], drove in for the hearing in his good hat. He had been told in the winter that his girl was a liar and had not believed it for one hour. "[[W p1 name|Beth]] brought home a bird when she was four and said that it had talked. That is the only lie I have," he said.

She sat next to him with a book shut on her knees. Asked whether she wanted to say anything to the judge, she shook her head, and, since it was over, laughed.

[[K p3 name|Rademacher]] is free on $50,000 bond. Chief [[K p4 name|Littlebear]] will review 112 other files. The docket entry for the summons, [[W p1 id|2006M1873]], has been ordered sealed.
