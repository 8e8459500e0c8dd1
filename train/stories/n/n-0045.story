id: n-0045
genre: blog
where: GB-ENG
published: 2021-08-08
title: Parish jottings, Trinity 10
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=deceased age=91 protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=10 protected=no why=minor-not-in-crime
note: nothing to protect; fête, funeral, church mouse 'theft', children with names

It's been a month of comings and goings, and of one going that came back: the verger's mower, missed on the Tuesday and presumed stolen, was found on the Thursday under the verger's own tarpaulin. [[K p7 name|PC Chase]], who'd come out from Louth on purpose, had a slice of lemon cake and closed the case.

The funeral of [[K p4 name|Winifred Grace Pask]], 91, filled the nave. Her son [[K p3 name|Edwin]] played the Widor. [[K p2 name|Joy Pask]] read from Ecclesiastes, and young [[K p1 name|Harry Pask]], 13, who's grown a foot since Whitsun, carried the candle without setting light to anyone.

At the fête [[K p8 name|Poppy Adeyemi]], who is 10, guessed the weight of the pig to the ounce. She was accused by [[K p6 name|Colonel Trask]] of bribing the pig. The pig has made no statement.

The raffle raised £412. We hope that grace, joy and chase may be with us all in August.

[[K p5 name|Revd Hilary Mott]]
