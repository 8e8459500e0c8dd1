id: n-0004
genre: filing
where: IN-UP
published: 2018-06-11
title: FIRST INFORMATION REPORT (under Section 154 CrPC)
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=victim age=13 protected=yes why=trafficking-victim
person p4: role=victim age=10 protected=yes why=trafficking-victim
person p5: role=accused age=50 protected=no why=adult-accused
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
screen p4: labor-trafficking
note: FIR; a family bonded in a kiln, everybody called Manjhi, also the constable; the kiln is where they lived

1. District: Ghaziabad   P.S.: Muradpur   FIR No.: [[D p1 id|0214/2018]]   Date: 09/06/2018
2. Acts: Bonded Labour System (Abolition) Act ss. 16, 17, 18; IPC 370, 374; Juvenile Justice Act s. 79
3. Informant: [[K p9 name|Sr. Philomena Toppo]], field co-ordinator, Mukti Sahyog
4. Details of accused: (1) [[K p5 name|Rajpal Tyagi]], age 50, owner; (2) [[K p6 name|Munna thekedar]] r/o not known
5. Name of victims: [[W p1 name|BUDHAN MANJHI]] s/o [[W p10 name|LATE SUKHU MANJHI]], 38 yrs; his wife [[W p2 name|KUNTI DEVI]], 35; daughter [[W p3 name|LALITA]], 13; son [[W p4 name|GOLU]] alias [[W p4 alias|GUDDA]], 10

6. Contents: The informant states that on 07/06/2018 she received a call from one [[K p11 name|Harkesh]], who drives a tractor and takes bricks from [[W p1 place|Tyagi Bharat Eent Udyog, village Sikrauli]]. He told that [[W p1 name|Budhan]] with wife and two children was brought from Nawada by [[K p6 name|Munna]] after last Chhath on advance of Rs. 18,000 and cannot leave. That the advance has by account of the owner become Rs. 61,000. That [[K p6 name|Munna]] has kept Aadhaar cards of both. That [[K p5 name|Tyagi]] told them, if they run, he'll catch the girl first.

That the said girl [[W p3 name|Lalita]] moulds 400 bricks daily and the said boy carries water, and neither goes to school. That [[W p2 name|Kunti]] was not allowed to go to hospital when she fell ill in Phalgun.

A team went with the naib tehsildar [[K p8 name|Shri Irfan Qureshi]]. The family was found in [[W p1 place|the third hut from the chimney]]. [[W p1 name|Budhan]] first said that he is happy. When the munshi was sent out, his son said, "Papa is lying because uncle is listening."

7. Action taken: Case registered. Investigation given to SI [[K p7 name|Ramesh Manjhi]], who states that he is no relation of the complainants. Victims sent to [[W p1 place|the Short Stay Home, Kavi Nagar]]. Release certificates [[W p1 id|GZB/BL/18/77 to 80]] issued.
