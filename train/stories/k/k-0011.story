id: k-0011
genre: news
where: IN-MH
published: 2017-08-19
title: Gang of five held for 'KYC update' calls that emptied pensioners' accounts
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=22 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=victim age=68 protected=no why=adult-victim
person p8: role=official age=- protected=no why=official
note: fraud with adult victims and several accused; nothing to protect

PUNE: The cyber cell on Friday arrested five persons from a rented row house in Wagholi for allegedly duping at least 63 senior citizens of Rs 1.9 crore by posing as bank officers.

The accused have been identified as [[K p1 name|Amit Ramdas Ghule]] (27), [[K p2 name|Sohail Iqbal Mulani]] (24), [[K p3 name|Venkatesh alias Venky Rao]] (33), [[K p4 name|Pradeep Kumar Sahu]] (29) and [[K p5 name|Ritesh Tilak Jha]] (22). Police seized 41 SIM cards, nine handsets and a whiteboard on which someone had written "SMILE — THEY CAN HEAR IT".

Complainant [[K p7 name|Sudhakar Vinayak Joshi]] (68), a retired railway guard, said the caller knew his branch manager's name. "He called me kaka," Mr [[K p7 name|Joshi]] said. "In forty seconds kaka was poorer by four lakh."

Inspector [[K p6 name|Smita Kadu]] said [[K p3 name|Rao]], a call-centre trainer, was the kingpin, while [[K p5 name|Jha]] drew cash from ATMs wearing a helmet. DCP [[K p8 name|Harpreet Gill]] appealed to citizens never to share an OTP.

A court remanded all five to police custody till August 24.
