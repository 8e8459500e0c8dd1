id: b-0108
genre: filing
where: IN
published: 2022-10-12
title: W.P.(Crl.) No. 3307 of 2022 (Habeas Corpus) — ORDER
person p1: role=missing,victim age=17 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: habeas corpus petition by a mother; petitioner is 'XXX', detenue's name is in the prayer; two-judge bench; recovered and sent to a home

HIGH COURT, KARUVELI BENCH
Coram: [[K p3 name|P.K. JEYACHANDRAN]], J. & [[K p4 name|S. SHAHUL HAMEED]], J.

XXX                ... Petitioner
   Vs.
1. The State rep. by the Superintendent of Police
2. The Inspector of Police, AWPS
3. [[K p5 name|Velmurugan]] alias [[K p5 alias|Auto Velu]]      ... Respondents

PRAYER: Writ of Habeas Corpus directing the respondents 1 and 2 to produce the body of the petitioner's daughter, Minor [[W p1 name|Nandhini]], aged 17, D/o. Late [[W p2 relative|Arumugam]], before this Court and set her at liberty.

O R D E R
(Order of the Court was made by [[K p3 name|P.K. JEYACHANDRAN]], J.)

It's reported by the learned Additional Public Prosecutor, Mr. [[K p6 name|A. Thangaraj]], that the detenue has been secured on 09.10.2022 from a lodge at Hosur. She has stated before the learned Magistrate that the third respondent took her on the promise of a job in a garment unit, and that thereafter, for a period of six weeks, money was received by him from various persons to whom she was sent.

2. We spoke with the girl in chambers. She wants to write her Plus Two examination. She doesn't wish at present to see anybody except her mother.

3. The third respondent has been arrested in Cr. No. [[K p5 id|411 of 2022]] under Sections 370(4) IPC and 5(l) of the POCSO Act.

4. The detenue is ordered to be kept at [[W p1 place|Annai Illam, Thiruvalluvar Nagar]]. The Principal of [[W p1 school|St. Antony's Girls' H.S.S.]] shall permit her to sit for the examination.

5. Registry shall mask the name in the prayer when uploading. This petition is closed.

12.10.2022
mk
