id: a-0014
genre: email
where: US-CO
published: 2021-03-11
title: Fwd: Incident involving a student — PLEASE READ
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: careful official letter; the forward underneath names both children and a mother

---------- Forwarded message ----------
From: [[K p4 name|Jill Haverty]] <[[K p4 email|jhaverty@example.org]]>
To: Lark Bunting PTO board
Date: Thu, Mar 11, 2021 at 4:52 PM

You all got the letter below. What it does NOT say is that [[W p2 name|Bodhi Lankford]] has done this twice before, and that [[W p1 name|Simone]] has eleven stitches. I talked to her mom [[W p5 name|Thandiwe]] at the ER. I think we should send a meal. She has [[W p1 other|the blue cast if you see her at pickup]], do not stare. — [[K p4 name|Jill]]

>> Dear Families,
>> On Wednesday during passing period a sixth-grade student was injured when she was pushed into a trophy case by another student. She was taken to hospital and is recovering at home. Police were notified, and a juvenile summons for third-degree assault has been issued. Privacy law does not allow me to share names. Please do not speculate.
>>
>> The case will be replaced with one of safety glass.
>>
>> Sincerely,
>> Dr. [[K p3 name|Rafael Montoya-Beck]], Principal
>> Lark Bunting Middle School
