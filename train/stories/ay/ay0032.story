id: ay0032
genre: news
where: US-TN
published: 2022-04-28
title: At officers' training day, a case study with the names left in
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert,victim age=21 protected=no why=consented
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p5: labor-trafficking
note: training day where a slide leaks a real girl; a second survivor (adult labour) teaches under own name; rest officials

By [[K p7 name|Lucius Fairweather]]

MURFREESBORO -- The morning session was titled "She Is Not Your Suspect." By a quarter past ten, ninety officers from eleven agencies knew the birthday of a girl who had been one.

[[K p3 name|Lt. Barrett Swann]], of the Rutherford County training division, had meant to show how a case goes wrong. In 2019 a deputy stopped a car on Highway 231 and found a 48-year-old man at the wheel, $900, and a passenger who wouldn't say who she was. The passenger was 14. She went to juvenile detention for nine days on a petition for prostitution and theft. The driver, [[K p2 name|Roscoe Tindall]], went home. [[K p2 name|Tindall]] had been selling her out of his camper since the county fair; he is now serving thirty years.

"Nobody in this room would do that today," [[K p3 name|Swann]] told the class, and clicked.

What came up was the petition. He had covered the name at the top. He had not covered "the child [[W p1 name|Autumn]]" in line six, nor the docket, [[W p1 id|19-JV-0155]], nor in the box for parent the words [[W p1 address|c/o Hensley's Home Place, Lascassas]], where foster children live. There were phones in the air.

"Take that down," said [[K p5 name|Marisela Ochoa]], from the second table.

[[K p5 name|Ochoa]] was to speak after lunch. She was 21 when a cleaning company in Nashville took her visa, charged her for the mattress and told her that her sister would be deported; she worked eighteen months for nothing. She uses her own name, she says, in every room she's asked into. "I picked that. I was grown. Who asked her?"

[[K p3 name|Lt. Swann]] apologized at once and closed the laptop. The handout, though, had been stapled on Tuesday. On page 9 it reads "[[W p1 name|Autumn Brielle Hatcher]], W/F, [[W p1 birthdate|10-02-2004]]," and below is a thumbnail, [[W p1 photo|hatcher_a_intake.png]], in which one can make out [[W p1 body|a cleft-lip scar]].

Dr. [[K p6 name|Cornelia Obuobi]], a forensic pediatrician who taught the next hour, spent the first ten minutes of it collecting the handouts in a hat. She got eighty-four. "I have patients who've changed towns because of a page 9," [[K p6 name|Obuobi]] said.

Sheriff [[K p4 name|Dewey Langston]] said that all further material will be read by two people. [[K p4 name|Langston]] telephoned the young woman himself. She is seventeen now, plays [[W p1 other|the marimba at Oakland High]], and had, by his account, one question, which was whether [[K p2 name|Roscoe Tindall]] would get a copy.

The officers received four hours' credit. In the autumn the course is to be given again, with a different case. At the end [[K p5 name|Marisela Ochoa]] asked everyone to write down the one thing they'd remember. A deputy in the back wrote, and was made to tear up, "[[W p1 name|Hatcher]]."
