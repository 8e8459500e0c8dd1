id: p-0076
genre: news
where: AU-NSW
published: 2022-09-08
title: Six children hurt as driver charged over Tamworth school crossing crash
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=victim age=9 protected=yes why=minor-victim
person p3: role=accused age=68 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim,witness age=58 protected=no why=adult-bystander
note: child victims of a driving crime: names from a tribute board; lollipop lady (adult victim) stays; school where they attend

A man accused of driving through a school crossing in Tamworth while affected by prescription drugs will remain in custody until October.

[[K p3 name|Raymond Keith Purdon]], 68, a retired shearer, of [[K p3 address|9 Goonoo Street]], appeared in Tamworth Local Court on Wednesday on eight charges, including dangerous driving occasioning grievous bodily harm and driving under the influence. He didn't apply for bail and it was formally refused.

Six pupils at [[W p1 school|Calala Park Public School]] were injured at 3.05pm on Tuesday. A boy, seven, has been flown to Sydney with a fractured pelvis. A nine-year-old girl is in Newcastle with head injuries. The other four, aged between six and 10, were treated locally.

Crossing supervisor [[K p7 name|Noeline Fahey]], 58, broke her collarbone when she pushed two of the children back to the kerb.

"I had the sign up and I looked right at him and he looked at the radio," Mrs [[K p7 name|Fahey]] said. "I want the mums to know I had the sign up."

[[K p4 name|Superintendent Jodie Marr]] of the Oxley Police District said a blood sample had been taken from the driver and that the crash unit was working through statements from about 40 people.

By Wednesday morning there were flowers, teddy bears and a whiteboard on the school fence. Messages had been written on it by other pupils: "get well [[W p1 name|Archie]] we will save your spot in handball" and "[[W p2 name|Lakshmi]] be brave from 4M". The school later took the board inside.

Principal [[K p5 name|Anita Kelleher]] said that counsellors would be there for as long as they were needed and asked media not to film children.

Defence solicitor [[K p6 name|Christos Manolis]] told the court his client had been on new tablets after a hip operation, "is beside himself" and had asked after each of the injured.

The matter was adjourned to October 12.

The speed limit at the crossing is 40km/h. Parents had asked the council for flashing lights in 2019 and again in June. They'll be put in next week, the mayor has said.

— New England Leader
