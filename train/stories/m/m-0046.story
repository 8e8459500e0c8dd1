id: m-0046
genre: filing
where: IN-DL
published: 2015-06-23
title: HELPLINE CALL LOG — Night desk, 22/23 June (for handover)
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=10 protected=yes why=minor-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim age=16 protected=yes why=minor-victim
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: none
screen p6: none
note: a call log; second call is a beating by a teacher (private accusation), third a child marriage stopped with father booked; relation

Tele-counsellor: [[K p4 name|Nazneen Akhtar]]   Supervisor: [[K p5 name|Wilfred Toppo]], [[K p5 phone|011-5550-0198]], [[K p5 email|w.toppo@bachpanline.in]]

22:47   Call 4471. Caller ID [[W p1 phone|90000 00316]], whispering. Girl, 14, from [[W p1 address|Torpa block, vill. Husir]], Khunti. Works in kothi at [[W p1 address|C-88, second floor, Sarvapriya Apartments, the one with the lions]]. Placement agent took 15 thousand from madam and gave nothing at home. Not allowed out since Holi, is hit with belt and told the police will put her for theft if she goes. Sleeps on kitchen floor. Name: [[W p1 name|Sushila Hemrom]]. Nickname [[W p1 alias|Budhni]]. She'll hang a red duster on the balcony rail if she is alive in the morning (her words). → CWC + P.S. sent 23:20. → 02:10 RESCUED. Duster was up.

23:31   Call 4472. [[K p8 name|Mr. Jagdish Chopra]], [[K p8 address|12/44, Double Storey, Tilak Extn]]. Wants to know whether we also do dogs. Given number.

00:15   Call 4473. Boy, [[W p2 name|Ayaan]], 10, class V, [[W p2 school|Nav Jyoti Model School]], roll no. [[W p2 other|17]]. Tuition master [[D p3 name|Bhasin]] sir struck him with a steel ruler since he had forgotten the fee; two fingers swollen. Sister dialled. No complaint made so far to anybody. [[D p3 name|Bhasin]] lives [[D p3 address|in the lane behind the Gurudwara, green gate]]. Follow up with mother [[W p2 relative|Shabana]] at [[W p2 phone|90000 00829]].

03:40   Call 4474 (update from P.S. Najafpur Road). Marriage of 16-yr-old stopped at tent house. Groom, [[K p7 name|Satbir]], 29, booked u/s 10 PCMA with the priest, FIR [[K p7 id|228/15]]. Girl [[W p6 name|Komal D/o Ramphal]] shifted to [[W p6 place|Nirmal Chhaya]]. [[W p6 name|Komal]] asks can she have her geometry box.
