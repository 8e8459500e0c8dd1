id: ap0009
genre: email
where: US-WA
published: 2021-10-04
title: FW: FW: Our girls and the weight room
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author,relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=42 protected=no why=adult-accused
person p7: role=witness age=14 protected=yes why=minor-witness
person p8: role=official age=- protected=no why=official
screen p1: none
note: forwarded parent mail; coach accused by mother only (D, with school D... the girl attends it, W); former coach elsewhere charged, K; mother signs

From: [[D p3 email|g.castellano@mailhaven.example]]
To: Board of Directors
Cc: [[K p4 name|Supt. Orrin Blakeslee]]
Sent: Sunday, October 3, 2021 11:52 PM
Subject: Our girls and the weight room

Dear Board members,

I have written this six times. My husband told me to sleep on it and I have slept on it since August.

My daughter is a sophomore at [[W p1 school|Cedar Narrows High]]. From the end of May she was having "extra conditioning" with [[D p2 name|Coach Brett Lindahl]], in the weight room, alone, with paper taped on the window. I'm not going to put in an e-mail what she told me he did. I gave that to the counselor in writing. What I'm asking is why, seven weeks later, Mr. [[D p2 name|Lindahl]] was on the sideline on Friday night with a whistle around his neck.

I'm told there's been no police report because the school "is looking at it internally." I'm told that nobody else has come forward. I don't believe that. [[W p7 name|Tatum Reyes]], who is a freshman, opened the door on them looking for a jump rope, and told her own mother that night. She's fourteen. Ask her, kindly.

And please don't tell me that it can't happen here. In March, a man two districts over, [[K p6 name|Curtis Boyle]], 42, girls' coach at [[K p6 employer|Harlan Bay]], was arrested and charged in Superior Court (I looked it up, No. [[K p6 id|21-1-00555-4]]). We have never met [[K p6 name|Mr. Boyle]] and our girls never played there. But the superintendent there said exactly the words that [[K p4 name|Dr. Blakeslee]] said to me on the phone: "a beloved member of our family."

[[W p1 name|Gianna]] has stopped eating lunch. She turned in her [[W p1 other|number 22]]. She was going to be the first girl from here to pole-vault at state, you had her on the home page, [[W p1 url|cedarnarrows.example/athletes/gianna-castellano]], and it's still up.

I want him away from children on Monday morning. I'm not asking for more than that.

[[D p3 name|Graciela Castellano]]
[[W p1 address|4418 Alder Slough Rd]]

---------- Forwarded message ----------
From: [[K p5 name|Judith Amundsen]], Board secretary
To: Board; counsel
Monday 7:15 AM

All, see below, don't reply-all. I've left a message for [[K p8 name|Deputy Sarah Kwon]] at the sheriff's office, [[K p8 phone|360-555-0139]], since by my reading we were mandated reporters as of Aug. 11 whatever the policy binder says. [[K p8 name|Deputy Kwon]] will want the counselor's note.

Dr. [[K p4 name|Blakeslee]], the paper tape: facilities says it was put up for the paint job in April. The paint job was in 2019.

[[K p5 name|J. Amundsen]]

---------- Forwarded message ----------
From: (personal account)
Monday 12:40 PM

lol so its [[W p1 name|Gianna C.]], knew it. [[D p2 name|Lindahl]] is the best coach we ever had, these people moved here like 2 years ago. pass it on
