id: ag0072
genre: news
where: IN-KL
published: 2021-07-29
title: Healer of clocks shuts his curtain after 60 years
person p1: role=bystander age=81 protected=no why=adult-bystander
person p2: role=relative age=17 protected=no why=minor-not-in-crime
screen: none
note: a clock repairer, fees, curtain, rank in an exam; nothing to protect

Behind the curtain is where he listened. A watch had to be held to the ear, and for that [[K p1 name|P. V. Ouseph]] (81) of Chalakudy needed the street to go away.

His fee went from four annas to ₹60. "For debts I don't charge," he'd say, meaning that a man who owed money could pay in jackfruit.

The shop will be let to a mobile phone dealer. His granddaughter [[K p2 name|Merin]] (17), who has got the ninth rank in the state in physics, kept one clock. It's slow, and she does not want it cured.
