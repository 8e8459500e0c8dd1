id: i-0009
genre: filing
where: IN
published: 2013-04-02
title: FIRST INFORMATION REPORT (translated from Hindi) - P.S. Baghpat, [[K p2 id|0147/2013]]
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim,relative age=9 protected=yes why=trafficking-victim
person p5: role=victim,relative age=- protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p4: labor-trafficking
screen p5: labor-trafficking
note: brick kiln, advance as debt, threats; complainant block holds name, father's name, village; the kiln they live at is W; rubber-stamp English

1. District: Baghpat. Act & Sections: IPC 370, 374, 506; Bonded Labour System (Abolition) Act ss. 16, 17.
2. Occurrence: from Kartik (Oct.-Nov.) 2012 to 31/03/2013.
3. Information received at PS: 01/04/2013, 16:40 hrs. G.D. entry 27.
4. Complainant / informant: (a) Name: [[W p1 name|RAM DAYAL AHIRWAR]] (b) Father's name: [[W p1 relative|Late Gajadhar]] (c) Age: 33 (d) Address: [[W p1 address|Village Khamarpura, Post Ludhwari]], Distt. Tikamgarh, M.P. (e) Occupation: labour
5. Details of accused: (1) [[K p2 name|Satvir Tomar]], owner, [[W p1 employer|Shiv Shakti Bhatta]] (2) munshi [[K p3 name|Pappu]], full name not known.

6. First information contents:

To the Station House Officer. Sir, the request is that the applicant took Rs 20,000 advance from thekedar in village and came with wife [[W p5 name|Munni Bai]] and four children for pathai work. Rate was told Rs 400 per thousand bricks. Since coming not one paisa is given, only Rs 500 per week for flour which is also written in the book. Now munshi says the account is Rs 61,000 on us. On Holi the applicant said we will go home. [[K p3 name|Pappu]] took the applicant's voter card and mobile, and owner [[K p2 name|Satvir]] said who runs will be baked with the bricks. At night a man with gun sits on the road by the chimney. Applicant's daughter [[W p4 name|Phoolwati]], age 9 yrs, turns bricks from four in morning and [[W p4 body|her two fingers of right hand were crushed]] by the mixing machine, no treatment was given. Wife [[W p5 name|Munni]] is in eighth month.

Applicant jumped wall behind the latrine and came on foot. With help of [[K p7 name|Com. Nirmala Desai]] of the union this application is written. Kindly take legal action and free my family.
Thumb impression (L.T.I.) of [[W p1 name|Ram Dyal Ahirvar]]

7. Action taken: registered, investigation entrusted to S.I. [[K p6 name|Yogendra Ahirwar]]. Copy to S.D.M. Copy free of cost to informant.
