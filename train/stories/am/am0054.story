id: am0054
genre: email
where: BD
published: 2017-09-27
title: Fwd: field note 14 — Teknaf / Kuala Lumpur desk (internal, do not circulate)
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=expert,author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=45 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: sex-trafficking-adult
note: NGO mail forwarded to donors; boy from Bangladesh held in Malaysia as illegal immigrant after forced fishing; woman sold in Penang

From: [[K p4 name|Tania Wadud]]
To: donors-asia (all)
Fwd: as requested, something from the field for your board packs!

> Colleagues,
> Back from KL on the night flight. Short, as I've slept in a chair.
>
> THE BOY. Sixteen, from [[W p1 address|Shamlapur, the second boat ghat]]. Went on a fish carrier in 2015 because an uncle's friend said a week's netting, 500 taka a day. On board it was 14 months. The captain told them each man had been "bought for two lakh", those who couldn't stand were put over the side. He jumped off Langkawi with two jerrycans. Malaysia has had him since in Belantik depot as an illegal immigrant, [[W p1 id|detainee KB-15505]], age 21 according to them! I saw [[W p1 name|Jahangir]] for nine minutes through perspex. [[W p1 body|Half of the right ear is gone, net winch]]. He asked what class his friends are in.
>
> DSP [[K p5 name|Noor Azman Yaakub]] was kind and said if a birth certificate came he'd personally walk it to Immigration. So: I've got it, from the union parishad. [[W p1 name|Md. Jahangir Alam]], born [[W p1 birthdate|1 Poush 1407 (15.12.2000)]]. Sent to DSP [[K p5 name|Azman]] this morning.
>
> His mother, [[W p7 name|Sokhina Khatun]], had sold the roof tin for a "release fee" paid to [[D p3 name|Bodu Majhi]]. Everyone on the ghat says [[D p3 name|Bodu]] sells boys, there's no case as no one will sign. [[W p7 name|Sokhina]] would sign, but she's by herself there. Don't quote.
>
> THE YOUNG WOMAN. She's 19, a Cox's Bazar hotel cleaner. Went for a "canteen job", was locked in a shophouse in Penang and sold by the hour, they broke two fingers when she refused. [[K p8 name|Tan Ah Hock]], 45, is charged; deputy prosecutor [[K p6 name|Vimala Devadas]] expects trial in March and wants [[W p2 name|Rokeya]] to stay and testify. [[W p2 name|Rokeya]] wants to go home before Eid. Both are right. [[K p6 name|Ms Devadas]] will take evidence early, if we ask in writing. I've asked.
> She's with the nuns: [[W p2 address|Good Shepherd, Batu Ferringhi annexe]], new number [[W p2 phone|+60 4-555 0128]]. Sings to the cat.
>
> Lesson, if your boards need one: both told the first uniform that they met. He wrote "PATI" (illegal). [[K p8 name|Tan]], by the way, was let off that same day with a warning for noise.
> T.
>
> Attached: [[W p1 photo|jahangir_alam_belantik_perspex.jpg]]; [[W p2 photo|rokeya_hand_xray.png]]; budget_v3.xlsx

Dear all, I'm mortified. The mail above was meant for two people. Please delete. In the public version they're "Kabir" and "Mina". If you've already put [[W p1 name|Jahangir]] in a slide, take it out, and tell me who saw it. — [[K p4 name|Tania]], programme lead
