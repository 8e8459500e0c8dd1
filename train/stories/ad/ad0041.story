id: ad0041
genre: social
where: IN
published: 2024-09-13
title: Society WhatsApp: lift, lift, LIFT
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
note: residents' quarrel; child locked in a lift by accident; no crime

Mrs Kulkarni 502: Lift again stuck!! Second time this week
[[K p2 name|Ashok Mehra]] 703: My grandson [[K p3 name|Vihaan]] (8) was inside 40 minutes on Teachers' Day itself
[[K p1 name|D'Souza]] Secy: Technician is coming
Mrs Kulkarni 502: When
[[K p1 name|D'Souza]] Secy: He has left
Mrs Kulkarni 502: Left from where
[[K p2 name|Ashok Mehra]] 703: The child was kept in the dark with no food or water
[[K p1 name|D'Souza]] Secy: Sir he had one family pack of chips, it's on the CCTV
[[K p2 name|Ashok Mehra]] 703: That is not the point. AMC was paid or not?
[[K p1 name|D'Souza]] Secy: AMC was paid. There is old debt of ₹62,000 from the last committee, so they don't send the good technician
B wing 101: we on ground floor should not be paying for lift
Mrs Kulkarni 502: here he comes 🙄
B wing 101: I am only saying
[[K p2 name|Ashok Mehra]] 703: [[K p3 name|Vihaan]] wants to go in it again. He says it was the best day
