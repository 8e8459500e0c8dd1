id: ag0077
genre: news
where: US-LA
published: 2007-06-09
title: Teen to be tried as an adult in attack on clerk
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=45 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=relative age=- protected=yes why=identifies-protected
note: accused youth charged as an adult is the editor's; the victim's store, shift and husband are not

HOUMA -- A 16-year-old who, prosecutors say, waited in the walk-in cooler of a convenience store until its last customer had gone will answer for it as a man.

State District Judge [[K p3 name|Antoine Broussard-Pell]] ruled Friday that [[D p1 name|Demarcus Joseph Lirette]] be tried as an adult on charges of forcible rape and armed robbery. A conviction could mean 40 years.

The clerk is 45. She had worked the [[W p2 employer|overnight shift at the Cajun Stop on Grand Caillou]] by herself since the storm, because, she told detectives, it was the only one they'd give her that let her see her boys off to school. [[D p1 name|Lirette]] had been in an hour before for a honey bun, and she'd let him have it when he came up a quarter short.

"He said 'yes ma'am' the whole time," Assistant District Attorney [[K p4 name|Colleen Hebert-Vo]] told the court. "She keeps coming back to it. She says she can't hear a child say it to her now."

The young man's grandmother, [[D p5 name|Earline Lirette]], said that he'd slept in cars for most of a year. A psychologist put his reading at second grade. The defense argued that the juvenile system had three years left in which to help him; the judge replied that it had already had five.

The woman's husband sat at the back in shrimping boots. He had only one thing to say, Mr. [[W p6 name|Danh Pham]] told the Courier: "My wife is not for your newspaper." He then, to the surprise of everybody, shook the grandmother's hand.

[[D p1 name|Lirette]] is in the parish jail, in a cell by himself. Trial is set for Oct. 15.
