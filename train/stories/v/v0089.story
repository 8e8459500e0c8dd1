id: v0089
genre: news
where: US-NV
published: 2012-06-28
title: Legal brothel wins $90,000 judgment against sign painter
person p1: role=bystander age=61 protected=no why=adult-bystander
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=bystander age=38 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p3: none
note: near miss: adult in a licensed house who sets her own terms, on record and by her working and legal name

By [[K p5 name|Elko Jim Harbison]]

For six weeks last summer the largest sign on Highway 50 welcomed motorists to the Silver Spur Barn. It was one letter off from its owner's intention and it cost her, a court has now held, ninety thousand dollars.

"They brought hay," said [[K p1 name|Mavis Trudeau]], 61, who holds the county's only brothel license. "Grown men came in and asked me about stabling."

[[K p2 name|Basil Nightengale]], who painted it, said the order form was in pencil. Justice of the Peace [[K p4 name|Orrin Sweet]] ruled that a man who has lived here since 1988 knows what she sells.

Among those testifying to loss was [[K p3 name|Carla Jo Haskell]], 38, who works there under the name of [[K p3 alias|Lexington]], two weeks on and two weeks off. She rents her room by contract, keeps half, and files quarterly; she'd shown the court her returns. Asked by defense counsel if anyone compelled her, she said, "The IRS."

The sign has been repainted. The hay went to a 4-H club.
