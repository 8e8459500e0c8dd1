id: bb0004
genre: social
where: IN-TN
published: 2019-07-16
title: Thread: 28 released from kiln near Tiruvallur
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=11 protected=yes why=trafficking-victim
person p3: role=victim,accused age=40 protected=yes why=trafficking-victim
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=accused age=- protected=decide why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=expert age=19 protected=decide why=consented
person p9: role=deceased age=3 protected=decide why=deceased
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: activist's thread; labourer arrested for theft of his own advance; politician accused by the thread only; hashtag outs the child; survivor leader named by choice

[[K p7 alias|@thenmozhi_reports]] · 16 July 2019
1/ Good morning Tiruvallur. Yesterday 28 people, eleven families, walked out of a brick kiln where they had been kept for two monsoons. I was there with the RDO's team. A thread. #BondedLabour

2/ The owner is [[K p4 name|S. Natarajan]], 52, of [[K p4 address|14, Mill Road, Ponneri]]. The RDO, [[K p6 name|Ms. R. Kalpana]], IAS, signed release certificates at 4 pm. [[K p4 name|Natarajan]]'s [[K p4 vehicle|white Scorpio TN 20 XX 0146]] was taken by police. FIR no. [[K p4 id|211/2019]].

3/ [[W p1 name|Selvi]] came with an advance of ₹9,000 for her mother's operation. Two years on, the notebook says she owes ₹41,000. "When I asked to go for the funeral he locked my ration card in the almirah and the men stood at the gate with sticks."

4/ Full name on her certificate (yes she is holding it up, she is proud): [[W p1 name|Selvi Murugesan]], Irular, from [[W p1 address|Kattur Colony, Vellore dist]]. She has [[W p1 body|a burn from wrist to elbow, left arm]]. Certificate [[W p1 id|RC/TVR/017/2019]].

5/ Her daughter is 11. She turned bricks from 3 am. She has never held a pencil, the teacher in the team gave her one, and on Monday she joins [[W p2 school|the bridge class at Soolaimedu]]. She can't run: [[W p2 body|two toes of the right foot were crushed by a mould]]. Photo below, faces blurred by me. [[W p2 photo|deepa_with_pencil.jpg]]

6/ Many are asking can we sponsor the girl. Please use [[W p2 name|#PencilForDeepa]] 🙏 [[W p1 phone|94440 55512]] is the mother's neighbour's mobile

7/ The worst one. [[W p3 name|Ezhumalai]] ran in March. He is 40. [[K p4 name|Natarajan]] gave a complaint that he "stole" the advance, and our police ARRESTED him for cheating. 19 days in Puzhal. Then they brought him BACK to the kiln. [[W p3 name|Ezhumalai K.]], s/o [[W p3 relative|Kannan]], remand no. [[W p3 id|R.P. 884]], he still has the slip.

8/ His little boy, [[D p9 name|Surya]], three years, died there of fever in May as no one was let out to a hospital. I am putting [[D p9 name|Surya]]'s name because somebody should.

9/ Who protected this kiln? People say the ward councillor, [[D p5 name|"Auto" Pandian]], took a cut per lakh bricks. He is not in the FIR. Why is [[D p5 name|Pandian]] not in the FIR?

10/ With us was [[D p8 name|Valli Arumugam]], 30, leader of the Released Labourers Association. "I was nineteen when I came out of such a place. I tell my name everywhere; I want owners to know it." Call [[D p8 name|Valli akka]] for help: [[D p8 phone|94440 55530]].

11/ @Collector_TVR please pay the ₹20,000 interim relief TODAY. [[K p6 name|Kalpana]] madam has sent the file.

— reply from @kilnboys_official: that [[W p3 name|Elumalai]] is a drunkard and a thief, sleeps in [[W p3 address|the third hut by the borewell]]
— reply from [[K p7 alias|@thenmozhi_reports]]: Blocked. I'm [[K p7 name|Thenmozhi Rajan]] and I sign what I write. Edit: deleting 4 and 6, I was wrong to post [[W p2 name|Deepa]].
