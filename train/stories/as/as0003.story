id: as0003
genre: filing
where: US-WA
published: 2019-06-04
title: STATE v. [[W p1 name|ESTRADA-LOWE]], Motion to Vacate, King County
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative,witness age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p8: sex-trafficking-adult
note: petition under own name, case number W; second woman under pseudonym but outed in an exhibit list; convicted man's federal number stays

SUPERIOR COURT OF WASHINGTON FOR KING COUNTY

STATE OF WASHINGTON, Plaintiff,
v.
[[W p1 name|JOCELYN ESTRADA-LOWE]], Defendant.

No. [[W p1 id|11-1-04416-8 SEA]]

MEMORANDUM IN SUPPORT OF MOTION TO VACATE CONVICTIONS (RCW 9.96.060)

1. Between May 2009 and January 2011 the Seattle Municipal and King County courts convicted Ms. [[W p1 name|Estrada-Lowe]], then 20, of prostitution (three counts), prostitution loitering, and one count of theft in the second degree. She asks that all five be set aside because each was a result of her having been compelled.

2. The man who compelled her was [[K p2 name|Anthony Lee Garrick]], called "[[K p2 alias|Tone]]," who is serving 17 years at FCI Sheridan, register number [[K p2 id|41877-086]]. The federal jury found that [[K p2 name|Garrick]] took her state identification card, locked her out without a coat when she came home short of $700, and told her he knew where her sister caught the bus.

3. The theft count deserves a word. [[W p1 name|Estrada-Lowe]] took a customer's wallet because [[K p2 name|Garrick]] had ordered her to. She gave it to him. He used the card at a tire shop. She was the one sentenced.

4. Detective [[K p3 name|Wendell Aoki]], who arrested her twice, now writes in support. "I knew [[W p1 name|Jocelyn]] by the street name [[W p1 alias|Honey]] and I knew whose car she got out of," he states. "I arrested the one I could catch." [[K p3 name|Aoki]] Decl. ¶ 6.

5. Her older sister, [[W p5 name|Graciela Estrada]], describes phone calls in which a man's voice supplied the answers. Ms. [[W p5 name|Estrada]]'s declaration gives her address, [[W p5 address|2207 South Findlay Street, Unit C]], where the moving party also now resides.

6. A second woman, J.K., testified for the government at trial that she'd been held by the same man in the same apartment. Counsel has used her initials throughout. [See, however, Exhibit D, caption: "Transcript of [[W p8 name|Jun Kamaka]], direct."]

7. Dr. [[K p6 name|Priscilla Onwuachi]], a clinical social worker, reports that the moving party cannot obtain a nursing assistant's license while the theft stands. She has worked under a waiver at [[W p1 employer|Laurelhurst Adult Family Home]] since 2016. Dr. [[K p6 name|Onwuachi]] considers her "the least dangerous person in the building."

8. Deputy Prosecutor [[K p4 name|Malcolm Thorsby]] has told the undersigned that the State takes no position. His office's line is [[K p4 phone|206-555-0143]].

WHEREFORE the moving party, born [[W p1 birthdate|September 3, 1989]], asks that the convictions be vacated and the record sealed.

Respectfully submitted,
[[K p7 name|Tamsin Beaulieu-Hart]], WSBA No. [[K p7 id|38114]]
Attorney for [[W p1 name|J. Estrada-Lowe]]

[Proof of service attached: [[W p1 name|ESTRADALOWE]]_motion_vac_FINAL2.pdf, e-mailed to M. [[K p4 name|Thorsby]], 6/4/19]
