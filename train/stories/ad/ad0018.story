id: ad0018
genre: comments
where: IN
published: 2012-02-20
title: Reader comments: "Biker in chain-snatching held at Mysore"
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
note: adult theft, adult victim; nothing to protect

Raghavendra (Bengaluru) wrote: Well done Inspector [[K p3 name|Shobha Gowda]]. She chased him on a borrowed cycle, no less.

anand_k wrote: [[K p1 name|Imtiaz Pasha]] (27) was caught in this same extension in 2010 also. Bail is given like prasadam.

Lakshmi S wrote: [[K p2 name|Smt. Vijayalakshmi Iyengar]] is my neighbour. 62 years old and she held on to half the chain! The police returned 11 grams. The remaining is in some drain.

Citizen wrote: All these are sold at one shop only, everyone knows. Why is the buyer not touched?

anand_k wrote: Because buyer is paying.

Raghavendra (Bengaluru) wrote: Any proof? Otherwise kindly do not.

Lakshmi S wrote: She says thank you to all and that the thief should eat less oil, she could hear him wheezing.
