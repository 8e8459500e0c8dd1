id: o-0021
genre: interview
where: KE
published: 2023-06-18
title: "Put my picture. Put my village. I am not the one who ran"
person p1: role=victim age=23 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p4: labor-trafficking
note: explicit waiver, even of the village; agency and agent accused only by her (decide); a friend still in the house has not chosen anything

**[[K p5 name|Wanjiru Kibe]]:** Before I press record. We can change your name.

**[[K p1 name|Mercy Nafula Wekesa]]:** No. Put it. Put my picture, put my village, [[K p1 address|Matisi]]. I'm not the one who ran with people's money.

**[[K p5 name|Kibe]]:** You were 23.

**[[K p1 name|Wekesa]]:** And a trained hairdresser. A man, [[D p2 name|Hassan Barasa]], who stays near the stage, told us there's a salon in Dammam. His boss Madam [[D p3 name|Rukia]] had an office in Eastleigh, [[D p3 employer|Golden Crescent Placement]], with a plant and a water machine. When you see a water machine you believe.

**[[K p5 name|Kibe]]:** There was no salon.

**[[K p1 name|Wekesa]]:** There was a house. Four floors. The woman put my passport inside her own mattress, she *slept* on it. Eighteen hours, one plate. For seven months I'm told the salary is paying the ticket. I asked to leave and her son showed me a belt.

**[[K p5 name|Kibe]]:** Were there others?

**[[K p1 name|Wekesa]]:** One. She's still there. When I jumped the wall I told [[W p4 name|Brenda]], come, and she said her foot is bad. [[W p4 other|She sings alto in our church WhatsApp]], she still sends voice notes at 3 a.m. I should not have said her name. Can you cut?

**[[K p5 name|Kibe]]:** I'll cut it.

[[K p6 name|Fr. Dominic Ouma]], whose parish office has filed eleven such complaints with the labour ministry since January, says that no one named by [[K p1 name|Ms Wekesa]] has been arrested or charged. [[D p2 name|Barasa]] hung up on us. The number of the agency isn't in service.
