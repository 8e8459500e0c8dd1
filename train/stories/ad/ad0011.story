id: ad0011
genre: social
where: CA-BC
published: 2019-04-27
title: Two stars for the Harbour Pearl
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
note: restaurant review; passport mislaid, hotel, held, all innocent

★★☆☆☆ by [[K p1 name|Svetlana Horvat]]

Where to begin. We were 11 people for my mother's 70th. The manager, [[K p2 name|Clarence Yip]], held our passports at the desk "for the karaoke deposit", which is apparently a thing, and then could not find my uncle's. It turned up in the lobster tank. IN the lobster tank. It has been stamped by a lobster.

The duck was good. The girl who served us was run off her feet and should be paid double.

They charged the deposit anyway. When I objected, [[K p2 name|Mr. Yip]] told me that the debt was mine since I'd signed for the room. I had signed for a cake.

*Reply from owner:* Dear [[K p1 name|Svetlana]], we are sorry about the passport. A replacement fee cheque is in the mail and the lobster has been spoken to. [[K p2 name|C. Yip]]
