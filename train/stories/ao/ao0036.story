id: ao0036
genre: filing
where: US-ID
published: 2014-11-12
title: Petition to Vacate and Seal (copy filed in open file)
person p1: role=victim,convicted age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: an adult petitioner, 31 now, convicted at 18 for acts that began at 17; filing isn't choosing; married and maiden names, workplace, child's name

IN THE DISTRICT COURT OF THE FIRST JUDICIAL DISTRICT

[[W p1 name|MELANIE JOY ATWATER]], f/k/a [[W p1 name|MELANIE SORENSON]], Petitioner
v. STATE OF IDAHO, Respondent
Case No. [[W p1 id|CV-14-7709]] (in re [[W p1 id|CR-01-00932]] and three others, Schedule 1)

Petitioner says:

I. I am 31 years old. I work as [[W p1 employer|night dispatcher at Selkirk Ambulance]] and have a daughter, [[W p6 name|Juniper]], and a mortgage on [[W p1 address|a house at 230 Tamarack, Sagle]]. I have four convictions for prostitution and one for "frequenting". They begin eleven days after my eighteenth birthday, [[W p1 birthdate|May 1, 2001]], as though nothing had gone before.

II. What had gone before is this. When I was seventeen [[K p2 name|Curtis "Ace" Lundgren]], then my employer at a drive-in in Spokane, put me in a car with two other girls and worked us along the interstate to Missoula and back. The price was written on his sun visor. He had my Social Security card and the phone number of my little brother's school. I was paid in cigarettes, and did not smoke.

III. [[K p2 name|Lundgren]] was convicted in 2004 in Montana of transporting minors, and died (sic) is living in Butte on parole. [[K p2 id|MT DOC AO#2041188]]. Two of the counts were for me; there I'm "M.S."

IV. Sergeant [[K p3 name|Patricia Nez-Holloway]], now retired, arrested me three of the times. Her affidavit is attached. "I was taught that [[W p1 name|Sorenson]] was a regular," writes [[K p3 name|Nez-Holloway]]. "She was a kid with a regular pimp."

V. [[K p4 name|Ruthanne Drexler]], who owned the motel laundry, saw the visor, and will testify. [[K p4 name|Mrs. Drexler]] is eighty-eight and asks for a morning.

VI. Forensic interviewer [[K p7 name|Dr. Oluchi Stedman]] found me credible ([[K p7 name|Stedman]] Report, 14 pp.).

VII. I've been refused for the school board volunteer list, for two apartments, and to chaperone a trip to a fish hatchery. The first thing anyone finds is the [[W p1 photo|2001 booking photograph of "Mel" with the blue bangs]].

PRAYER. That the judgments be vacated, the files sealed, and that Judge [[K p5 name|Anton Kirkeby]] hear this in chambers.

Verified: [[W p1 name|Melanie J. Atwater]]

Certificate of service: by hand on the Prosecuting Attorney, and [by error of the runner] on the front counter of the Daily Bee.

ORDER, Nov. 10. Hearing closed. The clerk is to restyle the caption "M.J.A. v. State" at once. It's noted that the bulletin board outside bears a card, "[[W p1 other|Atwater/vacate/9:00]]". Take it down. [[K p5 name|Kirkeby, D.J.]]
