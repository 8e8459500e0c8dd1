id: ab0014
genre: press-release
where: US-WA
published: 2023-05-16
title: Port Tolmie Officer Promoted
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=relative age=9 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
note: nothing to protect; child pins badge

The Port Tolmie Police Department is pleased to announce that Officer [[K p1 name|Leilani Kealoha-Burke]] has been advanced to the rank of sergeant, effective today, filling the vacancy left when Sgt. [[K p4 name|Norm Fitch]] took to his boat.

Sgt. [[K p1 name|Kealoha-Burke]] joined us in 2014 from the Coast Guard. She has been a field training officer, the department's crash reconstructionist and, for three summers running, its entry in the Crab Days bathtub race. In 2021 she received the Lifesaving Medal for going through the ice on Mill Pond after a snowplow driver.

Her badge was pinned by her son [[K p3 name|Kimo]], 9, who asked the chief whether it came with a raise. It does.

"She writes the kind of report a prosecutor can read out loud," said Chief [[K p2 name|Abdirahman Yusuf]].

Sgt. [[K p1 name|Kealoha-Burke]] will supervise swing shift. Residents may reach her on the non-emergency line, 360-555-0175, or at [[K p1 email|lkburke@porttolmie.example.gov]].
