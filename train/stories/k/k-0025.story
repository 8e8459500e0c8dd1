id: k-0025
genre: news
where: GB-NIR
published: 2022-06-27
title: 'I was told the passport was being photocopied,' says nurse's aide
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: labour; the victim anonymous but village, necklace and employer leak; a lone first name in the accused's letter

A care worker from Kerala worked 94 hours in a week at a Co Down nursing home and was paid for 20, an industrial tribunal heard.

The woman, 31, who has been granted anonymity, said her passport was taken on the first night "for photocopying" and kept in a biscuit tin in the office of the owner, [[K p2 name|Winifred Agar]], 55. When she asked for it, [[K p3 name|Mr Noel Agar]] told her that the Home Office would put her on the plane without her luggage, and that her father's land would go to the agent to whom she owed 14 lakh rupees.

She slept in a linen store at [[W p1 employer|Drumsallagh House]] and ate what the residents left.

Police have since charged both owners with forced labour. Barrister [[K p4 name|Eithne Magennis]] read from a note Mrs [[K p2 name|Agar]] pinned to the linen store door: "[[W p1 name|Sheeba]] – NO heating till you finish nights."

A cousin of a patient had noticed her only because [[W p1 other|she hummed hymns in Malayalam]] while making beds.

Vice-president [[K p5 name|Oliver Strain]] adjourned the claim until the Crown Court case is over.
