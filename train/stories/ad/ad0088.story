id: ad0088
genre: social
where: IN
published: 2020-03-03
title: ShareChat forward: "Warning to parents of coaching students"
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
note: chain forward, private accusation, nobody booked; the girl by rank, hostel, rhyme; forwarder gives his own number

*FORWARDED MANY TIMES*

🙏 Respected parents 🙏
Kindly do not send your daughters to the batch of physics sir [[D p2 name|A. K. Bhatnagar]] in Kota. Under pretext of doubt-clearing he calls them at 9 pm in the cabin. One girl, 16 years, [[W p1 other|AIR 212 in the mock of January]], staying in [[W p1 address|Shri Balaji Girls PG, Room 11]], came out crying, and her kurta was torn from the sleeve. The institute gave back the fee and told the father, "Think of her marriage."

No FIR is there till date!! Sir is still teaching!!

*Forward to 10 groups.* 
~ [[K p3 name|Hemant]], father of two, [[K p3 phone|+91 55501 10123]]

———
Replies in "8th B Alumni 1994":
Pankaj: Fake or real?
[[K p3 name|Hemant]]: Real. My own niece is roommate of [[W p1 name|Garima]].
Pankaj: Delete name yaar.
[[K p3 name|Hemant]]: Only in our group
Pankaj: It says forwarded many times
