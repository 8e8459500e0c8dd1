id: ab0006
genre: filing
where: GB-ENG
published: 2012-11-30
title: Record of Inquest
person p1: role=deceased age=71 protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=expert age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; plain inquest on an adult, accident

Before [[K p2 name|Mr Jolyon Threlkeld]], Assistant Coroner, sitting at Kendal.

Name of deceased: [[K p1 name|Edwin Grace Postlethwaite]].
Date and place of birth: [[K p1 birthdate|2 April 1941]], Ulverston.
Occupation: Retired drystone waller.

The evidence of [[K p3 name|Nawal Haddad]], postwoman, was that on 9 August she found the gate of [[K p1 address|High Thwaite]] open and the dog on the lane. She followed the dog. [[K p1 name|Mr Postlethwaite]] was lying at the foot of the wall he had been mending, with a coping stone across his chest. He told her it was his own fault and to mind the wet flags. He had died before the ambulance got through the ford.

[[K p4 name|Dr Anil Wickramasinghe]], pathologist, gave the cause of death as 1a crush injury of the thorax.

His daughter, [[K p5 name|Mrs April Postlethwaite-Dunn]], said that he had been told to leave the wall to a younger man and had answered that a younger man would do it wrong.

I have considered whether the hire firm that lent the lifting tripod owed him any warning. It had been returned the day before. I make no report.

Conclusion: accident.
