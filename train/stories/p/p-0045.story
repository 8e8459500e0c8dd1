id: p-0045
genre: news
where: IN-DL
published: 2013-09-27
title: Tutor gets 10 years for assault on minor student
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=convicted age=38 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: POCSO; section 228A; father named; school; flat number; first name in the defence's quoted notebook

NEW DELHI: Observing that a home in which a child is taught "is a classroom in the eye of the law", a Delhi court has sentenced a private tutor to 10 years' rigorous imprisonment for sexually assaulting a girl of 12.

[[K p3 name|Additional sessions judge Poonam Sehgal]] also imposed a fine of Rs 50,000 on [[K p2 name|Rakesh Kumar Bhatnagar]], 38, and recommended compensation of Rs 3 lakh from the Delhi State Legal Services Authority. The order was pronounced on Wednesday.

According to the prosecution, the girl was in Class VII of [[W p1 school|Sarvodaya Bal Vidyalaya]]. From November 2012 she went for mathematics to the convict's flat in [[W p1 address|the next staircase of the same DDA block in Nand Nagri]], with three other children. He used to send these home 15 minutes early.

Her father, [[W p7 name|Mahesh Chand]], an autorickshaw driver, told the court he had sold a plot to pay for the lessons. "Whoever asked me, I said the sir was like a god," he deposed.

Special public prosecutor [[K p4 name|V.K. Tripathi]] had sought life imprisonment. Counsel [[K p5 name|Irfan Ansari]] argued for leniency as the convict has an aged mother. He'd maintained in the trial that the case was the outcome of a scolding, and relied on the tutor's register, in which it is recorded against December 4: "[[W p1 name|Ananya]] – sums not done, wept, told her I will inform papa."

The court was not impressed. "The tear is explained. The entry doesn't help him," the judge noted.

Sub-inspector Manju [[K p6 name|Rathi]], the investigating officer, was commended for having recorded the statement in the child's home, in plain clothes.

The convict can appeal in the High Court within 60 days. [[K p2 name|Bhatnagar]], who was on bail, was taken into custody in the courtroom. His mother was told by phone.
