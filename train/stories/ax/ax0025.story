id: ax0025
genre: filing
where: GB
published: 2015-07-30
title: Employment Tribunal judgment, London Central: Claimant "Ms T" v [[K p1 name|Al-Rashdan]] and another
person p1: role=accused age=50 protected=no why=adult-accused
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=victim,witness age=38 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=61 protected=no why=adult-bystander
person p8: role=witness age=12 protected=yes why=minor-witness
screen p3: labor-trafficking
note: domestic worker from Ethiopia; tribunal used a letter but quotes a family WhatsApp; employers sued as adults; a neighbour's child of 12 is a witness

Case No: [[K p1 id|2201557/2014]]

1. The Claimant worked in the household of the Respondents, Mr [[K p1 name|Faisal Al-Rashdan]] and Mrs [[K p2 name|Hind Al-Rashdan]], for two years and five months. By an order under rule 50 she is to be known as Ms T.

2. She was represented by Mr [[K p4 name|Benedict Asante]]. The Respondents appeared by Ms [[K p5 name|Philippa Crewe-Jones]]. We were a panel of three; Employment Judge [[K p6 name|Sukhjit Bains]] sat in the chair.

3. She is 40 and comes from Jimma. She was 38 when she entered on a visa that tied her to the First Respondent. Her passport was taken from her hand at Heathrow by the driver. She did not hold it again.

4. She rose at 5.30. She slept [[W p3 address|on a mattress in the utility room of 31 Marlowe Gate, W8]], and was locked in when the family went out. She was paid nothing; £150 a month was said to be sent to her brother. The Second Respondent told her that if she spoke to anybody the police would put her in prison for having no papers. We find that she believed it.

5. The Respondents say that she was "like a sister." Ms [[K p5 name|Crewe-Jones]] relied upon photographs of a birthday. In one, [[W p3 photo|tigist_cake.jpg]], the Claimant is holding the cake. She is the only one standing.

6. The chef of the restaurant opposite, Mr [[K p7 name|Paolo Zanetti]], gave evidence that he used to see a woman at the basement grille who asked him in signs for bread. Mr [[K p7 name|Zanetti]], aged 61, wept in the box.

7. It was a child who ended it. A girl from the house next door, then twelve, wrote a note at [[W p8 school|her prep school, St Ebba's]], which reads: "Please can someone come because [[W p3 name|Tigist]] is not allowed shoes. From [[W p8 name|Clementine]]." The headmistress telephoned the police.

8. The First Respondent, who is 50, was later arrested (custody record [[K p1 id|01BS/1557/14]]); no charge has yet been brought. He is a director of [[K p1 employer|Rashdan Maritime Ltd]].

9. We conclude that her work was exacted by menace. Mr [[K p4 name|Asante]]'s submission as to the minimum wage succeeds. The "family worker" exemption isn't available to those who lock the family up. Award: £184,306.

10. We add this. At page 204 of the bundle, left upon the press table, the family's WhatsApp group discusses the Claimant as "[[W p3 name|Tigist Wolde]] the thief" and posts [[W p3 phone|her new number, 07700 900155]]. Mrs [[K p2 name|Al-Rashdan]] accepted that she wrote it. Nobody may publish what is on that page, and EJ [[K p6 name|Bains]] will hear the Second Respondent on contempt.
