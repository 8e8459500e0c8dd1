id: m-0032
genre: press-release
where: IN-MH
published: 2019-01-11
title: PUBLIC NOTICE — Recovery of dues and e-auction
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: nothing to protect; bank notice and fraud; all numbers are kept

NOTICE is hereby given that [[K p1 name|Mr. Prashant Vinayak Deshmukhe]] (46) and [[K p2 name|Mrs. Rohini P. Deshmukhe]] (44), both residing at [[K p1 address|Flat 703, B-Wing, Shree Ganesh Krupa CHS, Opp. D-Mart, Kalwa Naka]], being borrower and co-borrower in loan a/c no. [[K p1 id|0142-HL-778301]], have failed to repay the sum of Rs. 61,40,512/- to Godavari Nagari Sahakari Bank. Further, that both have been booked in C.R. No. [[K p1 id|I-12/2019]], Naupada P.S., u/s 420, 467 & 34 IPC, for having pledged the same flat to three other banks.

The secured asset, with one stilt car park and a [[K p1 vehicle|Honda City bearing No. MH 04 HX 0150]], will be auctioned on 12 February on "as is where is" basis.

Passport [[K p1 id|M0019427]] of the borrower stands impounded. PAN [[K p2 id|AKXPD0041N]] of the co-borrower is frozen.

The neighbour, [[K p4 name|Mr. Oswald D'Mello]] of [[K p4 address|Flat 704]], has requested that visitors not ring his bell.

Enquiries: Authorised Officer [[K p3 name|Shabnam Kazi]], [[K p3 phone|022-5550-0117]], [[K p3 email|auctions@godavarinagari.bank.in]]. Investigating officer: API [[K p5 name|Sachin Gaikar]].
