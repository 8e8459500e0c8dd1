id: aa0099
genre: blotter
where: GB-ENG
published: 2010-08-19
title: Beat bulletin no. 33, Harbour and Old Town
person p1: role=victim age=45 protected=no why=adult-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=55 protected=no why=adult-accused
note: nothing to protect; PCSO bulletin

Your neighbourhood officer writes:

Crime. Shed, Dolphin Lane, a strimmer and one clog (left). If your shed has a clog in it, we'd be glad of the call. Reference [[K p1 id|5517/10]]; the loser's [[K p1 name|Tony Cardew]], 45, who can't dance till he gets it back.

Arrest. [[K p2 name|Mariusz Bielak]], 30, at the Admiral Benbow, criminal damage to a fruit machine. He says it had debts. Charged and bailed to the 2nd.

Anti-social. Ball against garages. I played in goal for ten minutes and let in four.

Fraud. A caller claiming to be from the passport office asked a resident for a "release fee". Not from the passport office. Nobody paid. 

Motoring. [[K p5 name|Gwen Tarrant]], 55, on the promenade on a mobility scooter with no lights and a speaker. Advised. She took the advice louder.

Thank you to [[K p4 name|Hope Mackie]] of the lifeboat shop for cake.

PCSO [[K p3 name|Hamza Iqbal]]
