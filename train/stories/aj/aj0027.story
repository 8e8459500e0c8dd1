id: aj0027
genre: school
where: US-CA
published: 2022-05-31
title: Message to families of [[W p1 school|Encina Verde Middle School]] (English / español to follow)
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=witness age=- protected=yes why=minor-witness
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=accused age=- protected=yes why=juvenile-accused
note: principal's mail; the accused 12-year-old is named in a schedule note and in the Spanish tail; another pupil appears innocently in the awards part

Dear [[W p1 school|Encina Verde]] Families,

I know that it has been a long Tuesday. I want you to hear this from me, [[K p3 name|Dr. Imelda Sarkissian]], rather than from a screen shot.

At 8:50 this morning one of our sixth graders showed a friend a list. It had twelve names on it and a drawing. The friend did precisely what we teach: told an adult. [[K p4 name|Mr. Delgado-Funk]] of the front office locked the gates. Sheriff's deputies came within four minutes. A 12-year-old and an older student who is believed to have helped were taken to speak with Deputy [[K p5 name|Shirley Pham]], and are not at school. No weapon was found on campus or in [[W p1 address|the home on Pasatiempo Way]].

As this is a matter for the juvenile court, I'm not able to say who it was, and I would ask you not to guess.

Some practical things:

• Counseling. [[K p6 name|Ms. Whitney Tsosie]] is in Room 9 until five every day this week. You can also write to her at [[K p6 email|wtsosie@kernschools.example]].

• The sixth grade play goes on, Thursday at 6. As [[W p1 name|Dashiell]] will not be with us, the part of [[W p1 other|the Tin Woodman]] will be read by [[K p4 name|Mr. Delgado-Funk]]. Be kind.

• Locker clean out. If your child shared [[W p1 other|locker 218]], we have the things in a bag.

• Good news! [[K p7 name|Mercy Adomako]], grade 8, has won the county spelling bee with "chrysanthemum." [[K p7 name|Mercy]] goes to Fresno on the 11th.

To the student who spoke up: you know who you are. So, I'm afraid, does everybody, since somebody put a thank-you poster on the gym, "[[W p2 name|ROHAN]] IS OUR HERO." It has come down. His parents have asked for privacy and for no more casseroles.

Deputy [[K p5 name|Pham]] adds that the two families are cooperating. Her number for information is 661-555-0125; the incident is 22-031877.

With care,
[[K p3 name|Imelda Sarkissian]], Principal

———
ESPAÑOL. (traducción automática, disculpen)
Estimadas familias: esta mañana un alumno de sexto grado, [[W p1 name|Dashiell Brandt-Ortega]], de 12 años, mostró una lista... [[W p8 name|Kaleb Stroud]], de octavo, presuntamente ayudó. La [[K p6 name|Srta. Tsosie]] está en el salón 9. 

———
4:40 PM. The Spanish part above was made from an internal draft that had the names. I am so very sorry. Please delete it. Families of [[W p1 name|D. Brandt-Ortega]], of [[W p8 name|Kaleb]] and of [[W p2 name|Rohan Mistry]] have been called by me in person. — [[K p3 name|I.S.]]

Reply-all 4:52 PM, [[K p4 name|Delgado-Funk]]: Please don't reply all.
