id: i-0011
genre: filing
where: AU-VIC
published: 2017-08-30
title: [[K p1 name|QTR]] v Secretary to the Department (Review and Regulation) [2017] — Reasons for decision
person p1: role=accused,convicted age=19 protected=no why=adult-convicted
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative,witness age=- protected=yes why=identifies-protected
screen: none
note: working-with-children appeal; applicant under letters that stay; the then 14-year-old leaks through her mother's reference and the Facebook exhibit

1. The applicant, to whom I'll refer as [[K p1 name|QTR]], seeks review of a decision to give him a negative notice. A pseudonym is used because the material would otherwise point to a child, now an adult, who has not been consulted.

2. In 2006 [[K p1 name|QTR]], then 19, pleaded guilty in the Magistrates' Court to one charge of an indecent act with a child under 16. She was 14. The two were, as the summary has it, "in what both described as a relationship." He was placed on a good behaviour bond without conviction.

3. He is now a qualified diesel fitter, has three children, and wants to drive the team bus.

4. The Secretary, for whom Ms [[K p4 name|Adele Baranowski]] appeared, pointed to the unexplained deletion of messages. Exhibit R4 is a print of a Facebook page headed "[[W p2 name|Tahlia Jane Roche]] > [[K p1 name|QTR]]" in which the words "don't tell mum" appear. I observe in passing that the redaction of that exhibit was incomplete and I direct that it be replaced on the file.

5. Unusually, one of the applicant's four referees is the mother of the complainant. Mrs [[W p6 name|Roche]] writes that "our [[W p2 name|Tahls]] has long moved on, [[W p2 employer|she's nursing at the base hospital]], and she would be the first to say let the man drive the bus."

6. Dr [[K p5 name|Imran Qureshi-Holt]], psychologist, assesses the risk as low. I accept his evidence, which survived a careful cross-examination.

7. I must nonetheless ask whether a reasonable person would allow his or her child unsupervised contact with the applicant. After eleven years, one offence, no other blemish and a candid witness box, I am satisfied that the answer is yes.

8. The decision under review is set aside.

[[K p3 name|R. Tsoukalas]]
Member
