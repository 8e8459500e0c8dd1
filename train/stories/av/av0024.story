id: av0024
genre: filing
where: US-AZ
published: 2022-05-17
title: Petition for post-conviction relief, Maricopa County
person p1: role=victim,convicted age=21 protected=yes why=trafficking-victim
person p2: role=deceased,accused age=40 protected=no why=adult-accused
person p3: role=victim age=61 protected=no why=adult-victim
person p4: role=convicted,witness age=23 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p4: none
note: petition under full name (filing is not consent); trafficker dead; robbery victim adult K; a co-defendant with no sign of trafficking K

IN THE SUPERIOR COURT OF ARIZONA

STATE, Respondent, v. [[W p1 name|MARIBEL YAZZIE-ORTIZ]], Petitioner. No. [[W p1 id|CR2014-133905-001]]

Petitioner, [[W p1 id|ADC #288710]], by counsel, asks that her conviction for armed robbery be vacated under Rule 32.1, and alleges:

I. In the spring of 2014 Petitioner was 21 and lived with [[K p2 name|Terrence "Slim" Gaddis]], who was 40. Each evening [[K p2 name|Gaddis]] drove her to Van Buren Street and each morning he counted. When it was under $500 he held her head in the bath. The hospital record of March 9, 2014 (MRN [[W p1 id|4471-083]]) describes two ribs and [[W p1 body|a bite through the left eyebrow]].

II. On June 2 [[K p2 name|Gaddis]] told Petitioner to go into the room of a customer, [[K p3 name|Walter Dunphy]], then 61, and to leave the door on the latch. Two persons came in behind her. Mr. [[K p3 name|Dunphy]] lost a watch and $310. He has since written to the Board, "She was more frightened than me. I'd have given her the watch."

III. One of the two, [[K p4 name|Bryce Alan Fenn]], then 23, pleaded guilty and served four years, as No. [[K p4 id|CR2014-133905-002]]. His affidavit: "[[K p2 alias|Slim]] paid me. I was there for money and could have gone home. [[W p1 name|Mari]] could not have gone home. He said to her if you walk I'll do your sister." [[K p4 name|Fenn]] now hangs drywall in Mesa and has nothing to gain.

IV. The sister, [[W p7 name|Delphine Yazzie]], confirms that a man sat outside her job, at [[W p7 employer|the Chevron at Dilkon]], for two days in a car with a sunflower on the antenna.

V. Trial counsel did not raise it. Trial counsel, [[K p5 name|Stuart Melk]], candidly states, "I asked her if she'd been forced and she looked at the floor, and I wrote down no." [[K p5 name|Melk]] has apologized to Petitioner in person.

VI. The presentence report lists her under "aliases: [[W p1 alias|Star]], [[W p1 alias|Navajo Star]], [[W p1 name|M. Ortiz]]." The first two were chosen by [[K p2 name|Gaddis]] for the advertisement.

VII. [[K p6 name|Beatriz Lund-Cho, Ph.D.]], opines that the statute's words "force or coercion" describe the bath exactly. [[K p6 name|Lund-Cho]]'s vita is attached.

VIII. [[K p2 name|Gaddis]] died at Lewis in 2019. No living person's interest is harmed by the truth.

IX. Petitioner will be released in any event in fourteen months. She asks for the word to be taken off her before then, as she has a daughter who's learning to read.

WHEREFORE Petitioner prays for relief, and, for the reasons in her sealed motion, that the caption be amended to "M.Y."

DATED May 17, 2022. [[K p8 name|Carolina Westbrook]], Office of the Legal Advocate

VERIFICATION: I've read this and it's true. I don't write good but I can sign. /s/ [[W p1 name|Maribel Y. Ortiz]]
