id: au0016
genre: interview
where: US-NY
published: 2016-05-15
title: "I Was the Nanny Nobody Interviewed": a conversation on Astoria community radio
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=convicted age=48 protected=decide why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=9 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: radio transcript; guest "Maria" by agreement; host's tongue slips, sponsor reads the name, tagging of the file; the boy she minded is named; a diplomat's wife convicted stays (no tie by name except the household) so decide

ANNOUNCER: You're listening to Steinway Street Live.

[[K p3 name|EFFIE KALOGEROPOULOS]]: I'm [[K p3 name|Effie Kalogeropoulos]]. My guest asked to be called Maria, and to have her voice changed, so if she sounds like a submarine that's Nelson on the board. Maria, you came from Iloilo at 34 to look after one child.

MARIA: One child, eight hours, the contract said. Then it was one child, and the parties, and her sister's house also. Madam kept the passport in her closet behind the hats. She said that if I went outside the police would take me, because without passport I am nobody.

[[K p3 name|KALOGEROPOULOS]]: For two years.

MARIA: Two years and four months. Sixty dollars a month. I slept in the laundry.

[[K p3 name|KALOGEROPOULOS]]: The employer, [[D p2 name|Soraya Maalouf-Grant]], 48, pleaded guilty last spring to forced labor. Assistant U.S. Attorney [[K p6 name|Theodore Bright]] told the judge the laundry was kept at a toasty 91 degrees. Also with us is [[K p4 name|Dr. Adaeze Nwosu]] of the Filipino Workers' Clinic. Doctor, how do people get out?

[[K p4 name|NWOSU]]: Somebody small notices. It's nearly always a child or a doorman.

MARIA: It was my [[W p5 name|Teddy]]. He is nine that time. He goes to school and tells the teacher, [[W p1 name|Luz]] cannot go in the elevator.

[[K p3 name|KALOGEROPOULOS]]: We'll — Nelson, can we — okay. Let's carry on.

MARIA: I'm sorry. I mean he says, Maria.

[[K p4 name|NWOSU]]: It's all right.

[[K p3 name|KALOGEROPOULOS]]: And what do you do today, [[W p1 name|Luzviminda]]? Oh for — *Maria*. I'm the one who's sorry.

MARIA: (laughs) You see, nobody can keep it. I have my own place near [[W p1 address|the 36th Avenue stop, over the Bangladeshi sweet shop]]. I make the lumpia at [[W p1 employer|Kusina ni Tess]], only mornings. I sent for my daughter [[W p7 name|Clarisse]], she is in grade ten at [[W p7 school|Bryant]]. On Sunday I play the [[W p1 other|bandurria at Most Precious Blood]].

[[K p3 name|KALOGEROPOULOS]]: Detective [[K p8 name|Shaun McNulty]], who took the call from the school, says he still gets a Christmas card. Dr. [[K p4 name|Nwosu]], your hotline?

[[K p4 name|NWOSU]]: 718-555-0148. We don't ask for papers. And may I add that Mr. [[K p6 name|Bright]]'s office got her every cent of the back pay.

ANNOUNCER: Steinway Street Live is brought to you by [[W p1 employer|Kusina ni Tess]], where our own [[W p1 name|Luz Magbanua]] rolls them by hand.

[[K p3 name|KALOGEROPOULOS]]: Cut that. Nelson? Cut that.

—
*Archive entry:* episode 212, 29 min., host [[K p3 name|E. Kalogeropoulos]], guest "Maria," [[K p4 name|A. Nwosu]]. Audio: [[W p1 url|ssl.example/ep/212_magbanua_FINAL_unaltered.mp3]]. Tags: domestic work, [[D p2 name|Maalouf]] case, guest cell [[W p1 phone|347-555-0182]].
