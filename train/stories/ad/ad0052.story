id: ad0052
genre: social
where: US-LA
published: 2019-02-20
title: GoFundMe: Pirogue for Paw-Paw
person p1: role=bystander age=81 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=no why=adult-accused
note: crowdfunding, stolen boat, adult thief; nothing to protect

My grandfather, [[K p1 name|Alcide Robichaux]], 81, of Bayou Petit, built his pirogue out of a cypress plank in 1959, and courted my grandmother in it. Last Sunday a man put it in the back of a truck and sold it to a restaurant in Metairie, which hung it over the salad bar.

They arrested [[K p3 name|Clint Fruge]] Tuesday. The restaurant says it bought in good faith and would we like a discount on the salad bar.

We're not asking for a lawyer. Paw-Paw says life's too short and so is a lawyer. We want $900 for a plank so he can make another one while his hands are good. He's already drawn it on the tablecloth.

[[K p2 name|Camille Robichaux-Tran]], organizer

**$1,315 raised**

*Update 1:* Y'all. He's bought the plank AND a plane.
*Update 2:* The restaurant gave it back, with a crouton in it. So now there's two, and he's in the one and I'm in the other.
