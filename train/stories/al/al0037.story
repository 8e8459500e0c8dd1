id: al0037
genre: email
where: GB-SCT
published: 2018-05-11
title: Letter to all parents and guardians, S3 and S4, and the replies to it
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=author,official age=- protected=no why=official
person p4: role=author,bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author,relative age=- protected=decide why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: careful rector, careless reply-all parents; pictures shared of a girl; accused boy and his father; no commercial act

From: [[K p3 name|Dr Sheena Macaulay]], Rector
To: S3-S4 parents
Friday, 16.20

Dear all,

You will have heard that police were in school on Wednesday. A pupil in S3, aged 14, was persuaded to send photographs of herself to a boy whom she trusted, and they were passed on by him. That's an offence; so is looking, keeping and forwarding. A boy of 16 has been charged and his case will go to the Children's Reporter. He'll not be in school.

I ask you to say nothing about who they are, at home or anywhere. If your child's phone has the pictures, bring it to [[K p5 name|PC Struan Leask]], our campus officer, unopened. He isn't out to catch anyone. PC [[K p5 name|Leask]] will be at the east door on Monday from eight.

[[K p7 name|Mrs Parveen Akhtar]], guidance, is on 01632 960377 all weekend.

[[K p3 name|Sheena Macaulay]]

---
From: [[K p4 name|Gillian Tosh]]
**Reply all**, 16.47

Thank you for this. I don't want to add to talk but is it right that [[W p1 name|Skye]] is still expected to play on Saturday? My own daughter's in that team and it is all they can speak of. She's [[W p1 other|the goalie]], she can't exactly hide.

---
From: [[D p6 name|Euan Baillie]]
**Reply all**, 17.02

Since everyone will know by Monday: it's my son. [[W p2 name|Fraser]] did a stupid, cruel thing and he's in his room and will not come out. We have handed in three phones. I'd ask you to remember that he's sixteen. And I'd say to [[W p1 name|Skye]]'s mum and dad, if they're on this list, that I'm ashamed, and I'm at [[W p2 address|the Old Creamery]] if they want to shout at me.

---
From: [[K p8 name|Mhairi Ogunleye]]
**Reply all**, 17.05

FOLKS. You are all hitting REPLY ALL. There are 340 addresses on this.

---
From: [[K p4 name|Gillian Tosh]]
**Reply all**, 17.06

Oh no. Sorry. So sorry.

---
From: it-helpdesk
17.31

We've recalled what we could. Message text "[[W p1 name|Skye Drever]] S3/2 do not phone home, ask for gran [[W p1 phone|07700 900658]]", which some of you got at 15.58, was a guidance note for Mrs [[K p7 name|Akhtar]]. Delete it. The folder called [[W p2 url|BAILLIE_F_SCRA_referral]] was visible for about an hour.

---
From: [[K p3 name|Dr Macaulay]]
18.15

I've asked for the list to be locked. I blame nobody but the person who set it up, who is me. A girl was let down once by a picture. Let it not be a second time by a kindness. [[K p8 name|Mrs Ogunleye]], thank you.

For Saturday: the match with Stromness is off. [[W p1 name|Drever]] will keep goal when she wishes, and no one else will wear [[W p1 other|the number 1 shirt]] until then.

PC [[K p5 name|Struan Leask]] asks me to add the incident number, NK-180509-077. Young [[W p2 name|Baillie]] and his family are to be left alone.
