id: am0043
genre: filing
where: AU-VIC
published: 2018-03-21
title: COUNTY COURT OF VICTORIA — REASONS FOR SENTENCE (revised)
person p1: role=victim age=60 protected=yes why=trafficking-victim
person p2: role=convicted age=53 protected=no why=adult-convicted
person p3: role=convicted age=55 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert,witness age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: Tamil grandmother kept in Melbourne house; judge suppresses then slips; hospital UR number; son-in-law named

DIRECTOR OF PUBLIC PROSECUTIONS v. [[K p2 name|RAJANI SUNDARAVADIVEL]] & [[K p3 name|GANESH SUNDARAVADIVEL]]
[[K p2 id|CR-17-00155]]; [[K p3 id|CR-17-00156]]

JUDGE: [[K p4 name|Her Honour Judge Trevanion]]
FOR THE CROWN: [[K p5 name|Mr. A. Stavropoulos]]

1 A jury has found you both guilty of possessing a slave and of using one. You say that she was like a mother. She was in fact a mother, somebody else's.

2 By an order under the Open Courts Act the complainant's name isn't to be published. I shall call her Ms N.

3 Ms N is a widow of Tiruchirappalli who came, aged 60, on a tourist visa to mind your three children for, it was promised, thirty dollars a week. She was with you for eight years. You, Mrs [[K p2 name|Sundaravadivel]], kept her passport in a locked tin. For the first year she was paid; thereafter you told her family that she had no wish to speak to them and told her that they had had enough of her. When her son-in-law, Mr [[W p8 name|Selvaraj Pichai]], sent a letter begging for her return, you wrote back one obscene word. It's exhibit 14.

4 She slept beside a nappy bin. [[K p6 name|Ms Doreen Kavanagh]], who delivered the mail, thought there was a child in the laundry window, so small was the hand. [[K p6 name|Ms Kavanagh]] wept in saying so.

5 In July 2015 Ms N was found by ambulance officers upon the bathroom floor. She weighed 40 kilograms; she'd no teeth; her temperature was 28.5. You gave the hospital a false name and age for her, and there she lay for eleven weeks as [[W p1 alias|"Kannamma Vel"]], UR number [[W p1 id|3155501]], while police tried to discover who she was. You, Mr [[K p3 name|Sundaravadivel]], didn't visit; you went to work.

6 [[K p7 name|Dr Penelope Achterberg]], geriatrician, said the sepsis had come from untreated diabetes. [[K p7 name|Dr Achterberg]] had never seen feet like them on a living patient.

7 It was put for you that Ms N could've walked out. With what shoes? [[W p1 name|Nallammal]] had none: that's agreed fact 31. "They told me that the road was full of police," [[W p1 name|Nallammal]] said, and the interpreter had to ask her twice to speak up.

8 I've read the victim impact statement. She lives at [[W p1 address|the Little Sisters' home in Northcote]] and is learning to write her name. She signed it thus, and I was moved by it: "[[W p1 name|P. Nallammal]]".

9 I accept that neither of you had been before a court, that your children are at university, and that [[K p5 name|Mr Stavropoulos]] concedes good works at the temple. I accept little else, as you've accepted nothing.

10 [[K p2 name|Rajani Sundaravadivel]], on each charge eight years, with four to be served. [[K p3 name|Ganesh Sundaravadivel]], six, with three.

11 Madam Associate, the orders. The exhibits are to be returned, the tin included. I believe that the passport inside, [[W p1 id|G 5510 774]], expired in 2010. Give it to Mrs [[W p1 name|Pichaimuthu]] all the same.

Certified: associate to [[K p4 name|Judge Trevanion]]
