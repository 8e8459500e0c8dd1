id: ag0052
genre: filing
where: US-CA
published: 2022-10-03
title: Declaration in support of request for order (dog)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=expert age=- protected=no why=adult-bystander
screen: none
note: custody of a dog; "minor", "game under the blanket", "touched"; nothing to protect

Superior Court, Stanislaus. No. 22-FL-001990

I, [[K p1 name|Gail Bettencourt]], declare:

Respondent [[K p2 name|Ed Bettencourt]] and I were married for 26 years. There are no minor children. There is Biscuit.

Biscuit came back from his last weekend with Respondent having been groomed without my consent. His ears were touched by scissors. His veterinarian, [[K p3 name|Dr. Sung-min Hahn]], says this isn't cruelty. It is, however, ugly.

At Respondent's apartment he's allowed to play a game under the blanket until midnight. He then sleeps at my house for two days and is not himself.

I ask for alternating weeks, and that neither party cut anything.
