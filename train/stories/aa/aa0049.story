id: aa0049
genre: filing
where: IN-DL
published: 2018-09-12
title: CAUSE LIST: Special Court (POCSO), Court Room 311
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=38 protected=yes why=identifies-protected
person p7: role=accused age=27 protected=no why=adult-accused
person p8: role=accused age=33 protected=decide why=adult-accused
note: POCSO cause list: child named by lapse in application title; mother complainant; school; uncle in other case

Before Ms. [[K p4 name|Sudeshna Bhattacharjee]], Addl. Sessions Judge. Wed., 12.09.2018. Regular matters 10.00 a.m.

Item 1. State v. [[K p3 name|Mohd. Aqil s/o Mohd. Shakil]]. FIR [[K p3 id|208/17]] PS Seelampur. U/s 12 POCSO. Arguments on charge. (Prosecutrix X.)

Item 2. State v. [[K p2 name|Harish Chand Negi]]. FIR [[K p2 id|077/18]] PS Timarpur. U/s 10 POCSO, 354 IPC. Accused, 45, van driver. PE. Summons to: (a) child victim through her mother Smt. [[W p6 name|Geeta Devi]]; (b) class teacher, [[W p1 school|Bal Vikas Public School, Section VII-C]]; (c) MHC(M). 
   Application by counsel Sh. [[K p5 name|R. K. Tanwar]] titled "In the matter of [[W p1 name|Kumari Anjali]] d/o [[W p6 name|Geeta]]" — Ld. SPP objects: title discloses identity, s. 33(7). Order: Re-file under letter. Naib court to retrieve the copy hung outside the door. The child says uncle in van touched her each day after the others got down at the [[W p1 other|Burari turn]].

Item 3. State v. [[K p7 name|Vicky @ Langda]]. FIR [[K p7 id|319/16]] PS Wazirabad. Bail. IO absent; bailable warrants in sum of Rs 5,000 against IO.

Item 4. State v. "S.K." FIR under seal. In camera. 2 p.m. [[D p8 name|Suresh Kumar]], 33, produced from JC, is the child's own chacha; both reside together.

Reader to note: fan of Room 311 not working. Litigants fainting.
