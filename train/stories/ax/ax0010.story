id: ax0010
genre: filing
where: US-MN
published: 2013-03-19
title: Presentence investigation, Stearns County: [[K p1 name|Lindgren, Paula Kay]]
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=71 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=55 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: embezzlement; nothing to protect; probation report uses trafficking-sounding words innocently ("debt", "passport", "exploited", "groomed")

MINNESOTA SEVENTH DISTRICT COURT — PRESENTENCE INVESTIGATION
Court file [[K p1 id|73-CR-12-10155]]    SID [[K p1 id|MN0155773]]
Name: [[K p1 name|LINDGREN, PAULA KAY]]   DOB: [[K p1 birthdate|08/17/1960]]
Address: [[K p1 address|31 Quarry Pond Road]], Cold Spring   Phone: [[K p1 phone|320-555-0162]]
Conviction: Theft by swindle over $35,000, plea of guilty January 8.
Prepared by [[K p2 name|Abdirahman Guled]], probation officer.

OFFENSE. For eleven years the defendant kept the books at [[K p1 employer|Schaefer Bros. Grain & Pet]], where the family also runs a dog-grooming room. Beginning in 2006 she wrote checks to a vendor which did not exist, "R. Pass Port Supply." The name was taken, she told this agent, from a passport that she had bought for a trip she never took. The loss is $148,220.

VICTIM'S VERSION. The owner, [[K p3 name|Clarence Schaefer]], 71, was seen at the mill. "We groomed her to run the place," he said. "My sons are forty and forty-four and I'd have given it to her." Mr. [[K p3 name|Schaefer]] feels exploited, that's his word, and says he now owes the elevator more than he's worth. He wants the money, not prison.

DEFENDANT'S VERSION. [[K p1 name|Paula]] cried during much of the interview. She spoke of her husband's gambling. When asked about the first check, the defendant said: "It was for the furnace. Then it was because the first one had been so easy." She has not gambled herself.

FAMILY. Married 1982 to [[K p5 name|Dale Lindgren]], 55, who drives for the county plow garage. Two grown daughters. One of them moved home at 27 and pays rent. [[K p5 name|Dale]] is in a Tuesday group and told this agent that his wife "did the crime and I did the cause."

HEALTH. Bad knees. EDUCATION. Rocori High School, 1978; two years at the vo-tech.

PRIOR RECORD. Speeding, 1997, St. Cloud, ticket [[K p1 id|T-97-44170]].

She spent one night in the Stearns County Jail, booking [[K p1 id|2012-007731]]. Her attorney, [[K p4 name|Gretchen Thole]], says that $12,000 has been paid into the court already from the sale of a pontoon, and that Mrs. [[K p1 name|Lindgren]] has a job cleaning at a motel in Richmond.

RECOMMENDATION. Stay of execution, 20 years' probation, 120 days local with work release, restitution in full. Assistant County Attorney [[K p6 name|Duc Pham]] is asking for 21 months. Mr. [[K p6 name|Pham]] was reached by phone and remains of that view. Ms. [[K p4 name|Thole]] agrees with the recommendation but for the days.

For sentencing April 2 before Judge [[K p7 name|Walter Eidsvoog]]. Approved and signed, [[K p2 name|A. Guled]], agent no. [[K p2 id|0417]]. Copy to Judge [[K p7 name|Eidsvoog]], counsel, file.
