id: w0090
genre: interview
where: US-CT
published: 2018-02-01
title: 'I count exits': a New Haven teacher on the day of the knife
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=witness age=10 protected=yes why=minor-witness
person p3: role=accused age=32 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
screen: none
note: minor witness described by an adult interviewee

[[K p4 name|Joao Bettencourt]]: You've said that it took eleven seconds.

[[K p1 name|Margit Halloran]]: I've had it timed. He came in by the kitchen. [[K p3 name|Brent Corliss]] — he's 32, he's charged, I can say his name. He'd been the substitute custodian, badge [[K p3 id|4-4-0-9]]. He had the bread knife. It was a Wednesday and it was lasagna.

[[K p4 name|JB]]: And the child?

[[K p1 name|MH]]: She's ten. She saw him put it in his sleeve, and she walked, she did not run, to the wall and pulled the fire alarm. She'll be the state's witness; she's already practiced with the dog they have. I shouldn't say who.

[[K p4 name|JB]]: People know.

[[K p1 name|MH]]: People know because [[W p2 other|she's the only one in the building who wears a hijab with foxes on it]]. And because the mayor, God love him, said "thank you, [[W p2 name|Amal]]" in the [[W p2 school|Barnard Hill]] auditorium, with a microphone.

[[K p4 name|JB]]: Do you still teach?

[[K p1 name|MH]]: Room 6. [[K p1 email|mhalloran@nhteachers.example]], if anyone wants to send pencils. I count exits. [[W p2 name|Amal]] counts ceiling tiles. We compare.
