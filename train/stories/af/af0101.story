id: af0101
genre: news
where: US-IN
published: 2003-09-11
title: Car deal sours: Muncie teen, father say dealer 'kept the girl'
person p1: role=bystander age=19 protected=no why=adult-bystander
person p2: role=bystander age=47 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: innocent: car deal, a car called 'the girl'

MUNCIE — The girl in question is a 1969 Camaro, and [[K p1 name|Wade Purvis]], 19, would like her back.

He'd dropped her at a lot on Madison Street to be sold for not less than $9,000. He says the dealer, [[K p3 name|Skip Landess]], kept her for five months, let four or five men take her out at night to try her, and returned her with a new dent and 1,100 more miles. Then came a bill for storage.

"He told us the debt had grown," said the boy's father, [[K p2 name|Gene Purvis]], 47. "I said, what debt?"

[[K p3 name|Landess]] showed a reporter a form with both signatures and a sentence about storage. He has offered to buy her for $6,500, and throw in a set of floor mats.

The case goes before the small claims referee on the 23rd. [[K p1 name|Wade]] is riding a bicycle.
