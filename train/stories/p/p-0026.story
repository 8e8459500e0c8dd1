id: p-0026
genre: news
where: US-ND
published: 2008-10-30
title: Stepfather charged in assault of girl in Stutsman County
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: relative as accused D with his address (household) W; first name slips in the affidavit; hamlet W

JAMESTOWN, N.D. — A rural man has been accused of sexually assaulting his stepdaughter over a period of about eight months, according to papers filed Tuesday in Southeast District Court.

[[D p2 name|Jason Lee Ternes]], 38, of [[W p1 place|Sydney Junction]], is charged with two counts of gross sexual imposition, a Class AA felony that carries a maximum of life in prison. He was being held Wednesday without bond.

[[K p4 name|Sheriff Dale Opsahl]] said the girl, now 11, told a bus driver in September that she didn't want to be let off at her stop. The driver, who hasn't been named, finished the route with the child in the front seat and took her back to [[W p1 school|Prairie Star Elementary]], where a counselor called the county.

"There are a lot of people who'd have said, 'Go on, hon, it's cold,'" said [[K p4 name|Opsahl]]. "That driver is why we're here."

An affidavit signed by a deputy refers to the girl as the child victim in all but the ninth paragraph, which states that [[D p2 name|Ternes]], when interviewed, "said [[W p1 name|Katelyn]] makes things up because she wants to live with her real dad."

Court records list two other children in the home, [[W p1 address|a double-wide north of the elevator on 37th Street SE]]. They are staying with kin.

[[W p3 name|Crystal Ternes]], the mother, filed for divorce on Oct. 20. She didn't return calls.

State's Attorney [[K p5 name|Kristi Mund]] asked that [[D p2 name|Ternes]] have no contact with anybody under 18. Jamestown attorney [[K p6 name|Ben Holzwarth]] said his client would plead not guilty, had no criminal history other than a fishing violation and had worked for the same seed plant for 16 years.

District [[K p7 name|Judge Irene Satrom]] set a preliminary hearing for Nov. 24 at 1:30 p.m. She reminded the three people in the gallery that the name of the child was confidential under state law.

The Stutsman Record
