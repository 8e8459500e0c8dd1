id: a-0073
genre: filing
where: GB-ENG
published: 2012-07-19
title: Employment Tribunal — Reserved judgment (extract)
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
note: a tribunal names the claimant, a trafficked domestic worker, as a matter of course; case number under her name

Case Number: [[W p1 id|3301147/2011]]

BETWEEN
Miss [[W p1 name|P. Tirkey]]  (Claimant)
and
(1) Mrs [[K p2 name|A. Chandrok]] (2) Mr [[K p3 name|V. Chandrok]]  (Respondents)

REASONS

14. The Claimant is 23 and comes from Jharkhand. She is an Adivasi and a Christian. We heard that the Respondents called her "the [[W p1 alias|Jungli]]" in front of guests.

15. We find as a fact that she worked from six in the morning until about half past eleven at night, seven days a week, for four and a half years; that she was paid 11p per hour; that she slept on a foam mattress in the study; that her passport was kept in the First Respondent's jewellery box and that she was told that the police would arrest her if she was seen in the street.

16. Mr [[K p5 name|Gilbert Mensah]], a window cleaner, whose evidence we accept without reservation, said that she had once written HELP on the inside of a pane, the right way round for him to read.

17. The Second Respondent told us that [[W p1 name|Permila]] was "treated as a daughter". We do not accept that daughters are weighed.

18. The claims of harassment, unlawful deductions and unfair dismissal succeed.

Employment Judge [[K p4 name|Isobel Threlkeld]]
