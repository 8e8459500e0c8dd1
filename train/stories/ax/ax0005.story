id: ax0005
genre: filing
where: US-FL
published: 2014-04-22
title: Transcript of hearing, State of Florida v. [[W p1 name|Jessamy Cruz]]
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim,witness age=62 protected=no why=adult-victim
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: girl charged as an adult with grand theft of a customer's watch; rule 1 wins over charged-as-adult

IN THE CIRCUIT COURT, TENTH JUDICIAL CIRCUIT, POLK COUNTY
Case No. [[W p1 id|2014-CF-00155-A]]

BEFORE: The Honorable [[K p3 name|Winton Fairclough]]
FOR THE STATE: [[K p4 name|Beth Ann Sorrells]]
FOR THE DEFENDANT: [[K p5 name|Oscar Peña-Rivas]]

THE COURT: Call the next.

THE CLERK: State against [[W p1 name|Jessamy Luz Cruz]], inmate [[W p1 id|1404-0773]], direct-filed, one count grand theft.

MS. [[K p4 name|SORRELLS]]: Judge, a Rolex, value eight thousand. The owner, Mr. [[K p6 name|Gerald Hickenlooper]], is here from Ocala.

THE COURT: How does a person come to be robbed in a motor court in Haines City, Mr. [[K p6 name|Hickenlooper]]?

MR. [[K p6 name|HICKENLOOPER]]: I'd rather not say.

MR. [[K p5 name|PEÑA-RIVAS]]: I'll say it. My client was seventeen. She was advertised on the internet as [[W p1 alias|"Lucy 4 U"]]. The gentleman is sixty-two and he paid two hundred dollars, and she has been in the county jail for 71 days.

MS. [[K p4 name|SORRELLS]]: The State's position is that nobody made her take the watch.

MR. [[K p5 name|PEÑA-RIVAS]]: May I ask her?

THE COURT: Briefly.

THE DEFENDANT: [[K p2 alias|Flip]] told me take it. He said that if the man has a good watch you take it or don't come back to the car.

MR. [[K p5 name|PEÑA-RIVAS]]: Who's that?

THE DEFENDANT: [[K p2 name|Terrell Philpot]]. He's thirty-three. He got my little sister's school written in his phone. That's how he kept me.

THE COURT: Is Mr. [[K p2 name|Philpot]] arrested?

MS. [[K p4 name|SORRELLS]]: He is, Judge, on Friday, booking [[K p2 id|1404-2219]], for living off the earnings. Not in this case. He had the watch on.

(Laughter.)

THE COURT: Quiet. Miss [[W p1 name|Cruz]], where were you staying?

THE DEFENDANT: [[W p1 address|Unit 9 at the Orange Blossom Court]], the three of us. Before that with my grandma [[W p7 name|Altagracia]], by the [[W p1 address|yellow water tank on Scenic Lane]].

THE COURT: And school?

THE DEFENDANT: [[W p1 school|Ridge Lakes]]. I did tenth. I did [[W p1 other|the javelin, I still have the county record]].

MR. [[K p5 name|PEÑA-RIVAS]]: Her grandmother, Mrs. [[W p7 name|Altagracia Cruz]], is in the second row and will take her home.

MS. [[K p4 name|SORRELLS]]: We'd ask for a bond, Judge. She has a tattoo, [[W p1 body|"T.P. PROPERTY" in a scroll on the neck]], which suggests a gang.

THE COURT: It suggests a good deal, Ms. [[K p4 name|Sorrells]], but not that. Released to the grandmother. I want the State to think about whose case this is. [[W p1 name|Jessamy]], keep away from Mr. [[K p2 name|Philpot]].

THE DEFENDANT: Yes sir.

(Proceedings concluded at 10:52. File: [[W p1 name|cruz_j]]_042214.txt)
